/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the model code of one generator model. */
public final class ModelGenerator {

    private final Path projects;

    /**
     * @param projects the folder whose children are the projects that {@code platform:/resource/} names
     */
    public ModelGenerator(Path projects) {
        this.projects = projects;
    }

    /**
     * Generates from the command line.
     *
     * @param arguments the folder of the projects, and the generator model's path below it
     * @throws IOException when the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        new ModelGenerator(Path.of(arguments[0])).generate(arguments[1]);
    }

    /**
     * Generates model code into the directory that the generator model names.
     *
     * @param generatorModel its path below the folder of the projects, as {@code project/model/x.genmodel}
     * @throws IOException when the folder of the projects cannot be read
     * @throws IllegalStateException when the model is not valid or cannot be generated
     */
    public void generate(String generatorModel) throws IOException {
        mapProjects();
        GenModel model = load(generatorModel);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        require(model.diagnose(), Diagnostic.WARNING);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()),
                Diagnostic.ERROR);
    }

    private void mapProjects() throws IOException {
        Map<String, URI> projectMap = EcorePlugin.getPlatformResourceMap();
        try (Stream<Path> children = Files.list(projects.toRealPath())) {
            List<Path> folders = children.filter(Files::isDirectory).toList();
            folders.forEach(folder -> projectMap.put(folder.getFileName().toString(),
                    URI.createFileURI(folder + "/")));
        }
    }

    private static GenModel load(String generatorModel) {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        URI uri = URI.createPlatformResourceURI(generatorModel, true);
        return (GenModel) resources.getResource(uri, true).getContents().getFirst();
    }

    private static void require(Diagnostic diagnostic, int limit) {
        if (diagnostic.getSeverity() >= limit) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }
}
