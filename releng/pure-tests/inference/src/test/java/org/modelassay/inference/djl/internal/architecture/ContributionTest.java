/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.common.InvalidInputException;

class ContributionTest {

    private static Architectures with(String name, String text) {
        return new Architectures(List.of(new Contribution("com.example", name, text)));
    }

    @Test
    void knowsAnEntryThatSaysOnlyHowItDiffers() throws Exception {
        Architectures architectures = with("corvid", "extends=llama\nmodel_type=corvid crow\nlogits.cap=20\n");
        ArchitectureEntry entry = architectures.find(Path.of("config.json"), Map.of("model_type", "crow"));
        assertThat(entry.name()).isEqualTo("corvid");
        assertThat(entry.verification()).as("nobody has checked it").isEmpty();
        assertThat(entry.rules()).hasSameSizeAs(
                architectures.find(Path.of("config.json"), Map.of("model_type", "llama")).rules());
        assertThat(architectures.names()).contains("corvid", "llama");
    }

    @Test
    void saysWhoClaimsAVerification() throws Exception {
        assertThat(with("corvid", "extends=llama\nverified.against=paper\nverified.deviation=1e-6")
                .find(Path.of("config.json"), Map.of("model_type", "corvid")).verification().orElseThrow().against())
                .isEqualTo("paper, says plug-in com.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "llama;  extends=llama;                            there is one of this name",
            "corvid; extends=lama;                             it extends 'lama', which does not come with the product",
            "corvid; extends=llama&hiden=3;                    the key 'hiden' means nothing",
            "corvid; &;                                        it is empty, or no file of the plug-in",
            "corvid; layers=3;                                 the key 'context' is missing",
            "corvid; extends=llama&ignore=(;                   cannot be read",
            "corvid; extends=llama&verified.against=us;        belong together",
            "corvid; extends=llama&tensor.head.weight=a | up;  cannot be read"})
    void leavesOutWhatCannotBeUsedAndSaysWhy(String name, String lines, String why) {
        Architectures architectures = with(name, lines.replace('&', '\n'));
        assertThatThrownBy(() -> architectures.find(Path.of("config.json"), Map.of("model_type", "unknown")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("architecture '" + name + "' of plug-in com.example")
                .hasMessageContaining(why);
    }
}
