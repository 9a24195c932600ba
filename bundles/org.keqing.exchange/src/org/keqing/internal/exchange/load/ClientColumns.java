package org.keqing.internal.exchange.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.keqing.model.FieldInfo;
import org.keqing.model.Naming;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage;

/** Which features of the client file the interchange format has, in the order of the model: code and name first. */
public final class ClientColumns {

	private ClientColumns() {
	}

	/** The features that a file may bring. */
	public static List<EAttribute> imported() {
		var features = new ArrayList<EAttribute>();
		features.add(ClientPackage.Literals.CLIENT__CODE);
		features.add(ClientPackage.Literals.CLIENT__NAME);
		for (var feature : ClientPackage.Literals.CLIENT.getEAllAttributes())
			if (isOwn(feature) && FieldInfo.of(feature).kind() != FieldInfo.Kind.COMPUTED && !features.contains(feature))
				features.add(feature);
		return List.copyOf(features);
	}

	static List<Column> columns() {
		return imported().stream().map(f -> {
			var column = Column.of(f);
			return f == ClientPackage.Literals.CLIENT__CODE ? column.asKey().needed() : column;
		}).toList();
	}

	static Set<String> computed() {
		return ClientPackage.Literals.CLIENT.getEAllAttributes().stream()
				.filter(f -> !isOwn(f) || FieldInfo.of(f).kind() == FieldInfo.Kind.COMPUTED).map(f -> Naming.snake(f.getName()))
				.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isOwn(EAttribute feature) {
		return feature.getEContainingClass() != BasePackage.Literals.IDENTIFIED && !feature.isMany() && feature.isChangeable();
	}
}
