package org.keqing.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Runs EMF's generator outside an IDE. The {@code model} folders of all bundles are copied into a work folder which takes the place of the
 * workspace, so that generation always starts from nothing and never touches the sources.
 */
final class CodeGenerator {

    private final Path bundles;
    private final Path work;

    CodeGenerator(Path bundles, Path work) {
        this.bundles = bundles;
        this.work = work;
    }

    /** Generates all models and returns the names of the bundles that have one. */
    List<Path> generateAll() throws IOException {
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        List<URI> genModels = new ArrayList<>();
        List<Path> names = new ArrayList<>();
        for (Path bundle : children(bundles)) {
            Path model = bundle.resolve("model");
            if (!Files.isDirectory(model) || children(model).stream().noneMatch(CodeGenerator::isGenModel)) {
                continue;
            }
            Path name = bundle.getFileName();
            names.add(name);
            Path copy = Files.createDirectories(work.resolve(name).resolve("model"));
            for (Path file : children(model)) {
                Files.copy(file, copy.resolve(file.getFileName()));
                if (isGenModel(file)) {
                    genModels.add(URI.createPlatformResourceURI(name + "/model/" + file.getFileName(), true));
                }
            }
            EcorePlugin.getPlatformResourceMap().put(name.toString(), URI.createFileURI(work.resolve(name) + "/"));
        }
        for (URI genModel : genModels) {
            generate(genModel);
        }
        return names;
    }

    private static boolean isGenModel(Path file) {
        return file.toString().endsWith(".genmodel");
    }

    private static void generate(URI uri) {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().getFirst();
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        Diagnostic invalid = model.diagnose();
        if (invalid.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(uri + ": " + describe(invalid));
        }
        model.setCanGenerate(true);
        model.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(model);
        for (String project : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
            Diagnostic outcome = generator.generate(model, project, new BasicMonitor());
            if (outcome.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(uri + ": " + describe(outcome));
            }
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        if (diagnostic.getException() != null) {
            text.append(" (").append(diagnostic.getException()).append(')');
        }
        diagnostic.getChildren().forEach(child -> text.append(System.lineSeparator()).append("  ").append(describe(child)));
        return text.toString();
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }
}
