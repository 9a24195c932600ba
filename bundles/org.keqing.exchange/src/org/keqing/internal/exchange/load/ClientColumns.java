package org.keqing.internal.exchange.load;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.keqing.model.ClientField;
import org.keqing.model.FieldInfo;
import org.keqing.model.client.ClientPackage;

/** Which fields of the client file the interchange format has, in the order of the model: code and name first, those of extensions last. */
public final class ClientColumns {

	private ClientColumns() {
	}

	/** The client's own fields and those of its extensions that a file may bring. */
	public static List<ClientField> imported(List<EClass> extensions) {
		return ClientField.all(extensions).stream().filter(ClientColumns::isImported).sorted(Comparator.comparingInt(ClientColumns::place)).toList();
	}

	private static int place(ClientField field) {
		if (field.attribute() == ClientPackage.Literals.CLIENT__CODE)
			return 0;
		return field.attribute() == ClientPackage.Literals.CLIENT__NAME ? 1 : 2;
	}

	static Column column(ClientField field) {
		var column = Column.of(field.attribute()).named(field.name());
		return field.attribute() == ClientPackage.Literals.CLIENT__CODE ? column.asKey().needed() : column;
	}

	static Set<String> computed(List<EClass> extensions) {
		var names = ClientField.all(extensions).stream().filter(f -> !isImported(f)).map(ClientField::name).collect(Collectors.toSet());
		names.addAll(Set.of("id", "version")); //$NON-NLS-1$ //$NON-NLS-2$
		return names;
	}

	private static boolean isImported(ClientField field) {
		return field.attribute().isChangeable() && Column.isPossible(field.attribute())
				&& FieldInfo.of(field.attribute()).kind() != FieldInfo.Kind.COMPUTED;
	}
}
