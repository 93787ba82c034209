/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.TextWidth;

class MarkupTest {

    @Test
    void takesNothingForMarkup() {
        assertThat(Markup.text("<script>alert('x') & \"y\"</script>"))
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;");
    }

    @Test
    void showsWhatIsInvisible() {
        assertThat(Markup.label("a\u0000b\nc\u202ed\u200be\ufefff")).isEqualTo(
                "a\u2400b\u240ac\u27e8U+202E\u27e9d\u27e8U+200B\u27e9e\u27e8U+FEFF\u27e9f");
    }

    @Test
    void keepsLineBreaksInText() {
        assertThat(Markup.text("a\n\tb\r")).isEqualTo("a\n\tb\u240d");
    }

    @Test
    void replacesHalvesOfSurrogatePairsAndForbiddenCharacters() {
        assertThat(Markup.text("\ud83dx\uffff")).isEqualTo("\ufffdx\ufffd");
    }

    @Test
    void keepsOtherScriptsAndPictures() {
        String text = "naïve \u4e2d\u6587 \ud83d\ude00";
        assertThat(Markup.text(text)).isEqualTo(text);
    }

    @Test
    void measuresLettersAsHelvetica() {
        // Adobe Font Metrics of Helvetica: W 944, i 222
        assertThat(new TextWidth(10).of("Wi")).isEqualTo(11.66);
    }

    @Test
    void elidesInTheMiddleAndNeverExceedsTheWidth() {
        TextWidth measure = new TextWidth(11);
        String elided = measure.elide("model.layers.0.self_attn.q_proj.weight", 90);
        assertThat(elided).startsWith("model").endsWith("ht").contains("\u2026");
        assertThat(measure.of(elided)).isLessThanOrEqualTo(90);
        assertThat(measure.elide("short", 90)).isEqualTo("short");
        assertThat(measure.elide("\ud83d\ude00".repeat(50), 40)).doesNotContain("?");
    }
}
