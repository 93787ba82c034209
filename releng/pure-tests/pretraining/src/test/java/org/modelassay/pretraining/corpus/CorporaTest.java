/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;

class CorporaTest {

    @Test
    void documentationStandsAtRegularPlacesAndBeginsAgain() {
        Documentation documentation = new Documentation();
        GrammarCorpus grammar = GrammarCorpus.of(new Seed(1));
        Corpus both = new Sprinkled(grammar, documentation, 10);
        assertThat(both.document(8)).isEqualTo(grammar.document(8));
        assertThat(both.document(9)).isEqualTo(documentation.document(0)).startsWith("# Model Assay");
        assertThat(both.document(19)).isEqualTo(documentation.document(1));
        assertThat(both.document(10 * documentation.size() + 9)).isEqualTo(both.document(9));
    }

    @Test
    void readsTextsInOrder(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("one.txt"), "\u00e9in Text");
        Path two = Files.writeString(folder.resolve("two.txt"), "another");
        TextFiles texts = TextFiles.read(List.of(two, one));
        assertThat(texts.size()).isEqualTo(2);
        assertThat(texts.document(1)).isEqualTo("\u00e9in Text");
    }

    @Test
    void refusesWhatIsNoText(@TempDir Path folder) throws Exception {
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {65, (byte) 0xFF});
        assertThatThrownBy(() -> TextFiles.read(List.of(bytes))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bytes").hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> TextFiles.read(List.of(folder))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no file");
    }
}
