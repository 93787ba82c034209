/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Signs every artifact of a p2 repository, so that those who know the key may install it without further questions. */
public final class RepositorySigner {

    private static final String LIST = "artifacts.xml";
    private static final String PACKED = "artifacts.jar";
    private static final Map<String, String> FOLDERS =
            Map.of("osgi.bundle", "plugins", "org.eclipse.update.feature", "features");

    private final Path repository;
    private final SigningKey key;

    /**
     * Prepares to sign.
     *
     * @param repository the folder of a p2 repository
     * @param key        the key
     */
    public RepositorySigner(Path repository, SigningKey key) {
        this.repository = repository;
        this.key = key;
    }

    /**
     * Signs.
     *
     * @param arguments the repository and the file of the key; the passphrase is in the environment variable
     *                  {@code MODELASSAY_SIGNING_PASSPHRASE}. An empty name of the key signs nothing
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments[1].isBlank()) {
            System.out.println("no signing key is configured, so the repository is not signed");
            return;
        }
        SigningKey key = SigningKey.read(Path.of(arguments[1]),
                System.getenv().getOrDefault("MODELASSAY_SIGNING_PASSPHRASE", ""));
        System.out.println(new RepositorySigner(Path.of(arguments[0]), key).sign() + " artifacts are signed with "
                + key.fingerprint());
    }

    /**
     * Signs every artifact.
     *
     * @return how many there are
     * @throws IOException if the repository is incomplete or cannot be written
     */
    public int sign() throws IOException {
        boolean packed = Files.exists(repository.resolve(PACKED));
        try {
            Document list = read(packed);
            String publicKey = key.publicText();
            int count = 0;
            for (Element artifact : elements(list.getDocumentElement(), "artifact")) {
                Path file = file(artifact);
                set(artifact, "pgp.signatures", key.sign(file));
                set(artifact, "pgp.publicKeys", publicKey);
                count++;
            }
            write(list, packed);
            return count;
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(repository + " is no p2 repository: " + e.getMessage(), e);
        }
    }

    private Document read(boolean packed) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        if (!packed) {
            return factory.newDocumentBuilder().parse(repository.resolve(LIST).toFile());
        }
        try (ZipFile zip = new ZipFile(repository.resolve(PACKED).toFile())) {
            return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(LIST)));
        }
    }

    private Path file(Element artifact) throws IOException {
        String name = artifact.getAttribute("id") + "_" + artifact.getAttribute("version");
        String folder = FOLDERS.get(artifact.getAttribute("classifier"));
        Path file = folder == null ? repository.resolve("binary").resolve(name)
                : repository.resolve(folder).resolve(name + ".jar");
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing");
        }
        return file;
    }

    private static void set(Element artifact, String name, String value) {
        Element properties = elements(artifact, "properties").getFirst();
        elements(properties, "property").stream().filter(each -> each.getAttribute("name").equals(name))
                .forEach(properties::removeChild);
        Element property = artifact.getOwnerDocument().createElement("property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
        properties.appendChild(property);
        properties.setAttribute("size", Integer.toString(elements(properties, "property").size()));
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals(name)) {
                    found.add(element);
                } else if (element.getTagName().equals("artifacts")) {
                    found.addAll(elements(element, name));
                }
            }
        }
        return found;
    }

    /** Other forms of the same list are removed, since they are not signed. */
    private void write(Document list, boolean packed) throws IOException, TransformerException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(list), new StreamResult(text));
        Files.deleteIfExists(repository.resolve(LIST + ".xz"));
        if (packed) {
            try (OutputStream out = Files.newOutputStream(repository.resolve(PACKED));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(LIST));
                zip.write(text.toByteArray());
            }
        } else {
            Files.write(repository.resolve(LIST), text.toByteArray());
        }
        Path index = repository.resolve("p2.index");
        if (Files.exists(index)) {
            Files.writeString(index, Files.readString(index, StandardCharsets.ISO_8859_1)
                    .replace("artifacts.xml.xz,", ""), StandardCharsets.ISO_8859_1);
        }
    }
}
