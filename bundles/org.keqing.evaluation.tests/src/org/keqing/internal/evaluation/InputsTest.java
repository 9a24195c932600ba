package org.keqing.internal.evaluation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqing.evaluation.EvaluationException;
import org.keqing.model.base.BasePackage;
import org.keqing.model.client.ClientPackage;
import org.keqing.store.EntityRegistry;
import org.keqing.tiering.TieringEngine;
import org.keqing.tiering.model.Input;
import org.keqing.tiering.model.InputType;
import org.keqing.tiering.model.Scheme;
import org.keqing.tiering.model.TieringFactory;

/** Which sources an input may name; that their numbers arrive is told by the rounds. */
class InputsTest {
	private final Inputs inputs = new Inputs(TieringEngine.create(), EntityRegistry.of(List.of(ClientPackage.eINSTANCE, pack())));

	private static EPackage pack() {
		EClass stall = EcoreFactory.eINSTANCE.createEClass();
		stall.setName("MarketStall");
		stall.getESuperTypes().add(ClientPackage.Literals.CLIENT_EXTENSION);
		add(stall, "floorArea", BasePackage.Literals.DECIMAL);
		add(stall, "corner", EcorePackage.Literals.EBOOLEAN_OBJECT);
		add(stall, "level", EcorePackage.Literals.ESTRING);
		EEnum position = EcoreFactory.eINSTANCE.createEEnum();
		position.setName("Position");
		add(stall, "position", position);
		add(stall, "footfall", EcorePackage.Literals.EDOUBLE_OBJECT);
		EPackage pack = EcoreFactory.eINSTANCE.createEPackage();
		pack.setNsURI("http://example.org/stall/1.0");
		pack.getEClassifiers().add(stall);
		return pack;
	}

	private static void add(EClass type, String name, EDataType values) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(values);
		type.getEStructuralFeatures().add(attribute);
	}

	private static Scheme scheme(String source) {
		return scheme(source, InputType.NUMBER);
	}

	private static Scheme scheme(String source, InputType type) {
		Scheme scheme = TieringFactory.eINSTANCE.createWeightedScoreScheme();
		scheme.setId("test");
		Input input = TieringFactory.eINSTANCE.createInput();
		input.setId("in");
		input.setSource(source);
		input.setType(type);
		scheme.getInputs().add(input);
		return scheme;
	}

	private String refused(String source) {
		return assertThrows(EvaluationException.class, () -> inputs.check(scheme(source))).getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = { "amount", "credit_limit", "years_in_trade", "under_watch", "market_stall.floor_area", "market_stall.corner" })
	void factsAndFieldsWithNumbersAreSources(String source) {
		assertDoesNotThrow(() -> inputs.check(scheme(source)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "since", "market_stall.level", "market_stall.position", "market_stall.footfall" })
	void textsDatesAndFloatingNumbersAreNot(String source) {
		assertEquals(Messages.bind(Messages.MsgSourceNoNumber, new Object[] { "test", "in", source }), refused(source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "display_form", "region", "market_stall.level", "market_stall.position" })
	void textsAndLiteralsAreChoices(String source) {
		assertDoesNotThrow(() -> inputs.check(scheme(source, InputType.CHOICE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "amount", "credit_limit", "since", "market_stall.corner", "market_stall.footfall" })
	void factsNumbersAndDatesAreNoChoices(String source) {
		assertEquals(Messages.bind(Messages.MsgSourceNoText, new Object[] { "test", "in", source }),
				assertThrows(EvaluationException.class, () -> inputs.check(scheme(source, InputType.CHOICE))).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "floor_height", "market_stall.height", "corner", "MarketStall.corner", "id" })
	void anythingElseIsUnknown(String source) {
		assertEquals(Messages.bind(Messages.MsgUnknownSource, new Object[] { "test", "in", source }), refused(source));
	}
}
