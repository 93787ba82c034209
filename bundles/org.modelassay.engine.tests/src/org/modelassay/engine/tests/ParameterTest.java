/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.ParameterType;
import org.modelassay.engine.internal.parameter.Schemas;
import org.modelassay.engine.tests.toy.NoDefaults;
import org.modelassay.engine.tests.toy.SumParameters;
import org.modelassay.engine.tests.toy.SumParameters.Mode;

class ParameterTest {

    private static final String CHARACTERS = "ab ,\\e\t\"=é𝄞";

    private static ParameterSchema schema() throws Exception {
        return Schemas.of(SumParameters.class);
    }

    private static Map<String, String> texts(SumParameters record) throws Exception {
        // the schema writes the canonical texts of any record it makes; make it from the texts of a first reading
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("units", Integer.toString(record.units()));
        texts.put("offset", Long.toString(record.offset()));
        texts.put("factor", Double.toString(record.factor()));
        texts.put("note", record.note());
        texts.put("mode", record.mode().name());
        return schema().parse(texts).texts();
    }

    @Test
    void describesEveryComponent() throws Exception {
        List<ParameterDeclaration> declarations = schema().declarations();
        assertThat(declarations).extracting(ParameterDeclaration::name).containsExactly("units", "offset", "factor",
                "slow", "note", "mode", "sizes", "longs", "levels", "tags");
        assertThat(declarations).extracting(ParameterDeclaration::type).containsExactly(ParameterType.INTEGER,
                ParameterType.LONG, ParameterType.NUMBER, ParameterType.BOOLEAN, ParameterType.TEXT,
                ParameterType.CHOICE, ParameterType.INTEGERS, ParameterType.LONGS, ParameterType.NUMBERS,
                ParameterType.TEXTS);
        assertThat(declarations.get(5).choices()).containsExactly("plain", "master-cast");
        assertThat(declarations.get(8).defaultText()).isEqualTo("0.0,1.0E-8,0.001");
        assertThat(schema().defaults().record()).isEqualTo(SumParameters.DEFAULT);
    }

    @Test
    void readsItsOwnDefaultsBack() throws Exception {
        ParameterSet defaults = schema().defaults();
        assertThat(schema().parse(defaults.texts())).isEqualTo(defaults);
        assertThat(schema().parse(Map.of())).isEqualTo(defaults);
    }

    @Test
    void readsRandomValuesBackEqual() throws Exception {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 2000; i++) {
            SequencedMap<String, String> written = new LinkedHashMap<>();
            written.put("units", Integer.toString(random.nextInt(1, 501)));
            written.put("offset", Long.toString(random.nextLong()));
            written.put("factor", Double.toString(random.nextDouble() * 10));
            written.put("note", word(random, 40));
            written.put("longs", random.nextLong() + ", " + random.nextLong());
            written.put("levels", Double.toString(Double.longBitsToDouble(random.nextLong() >>> 2)));
            ParameterSet first = schema().parse(written);
            assertThat(schema().parse(first.texts())).isEqualTo(first);
        }
    }

    @Test
    void readsAnyListOfTextsBackEqual() throws Exception {
        SplittableRandom random = new SplittableRandom(43);
        for (int i = 0; i < 2000; i++) {
            List<String> tags = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                tags.add(word(random, 6));
            }
            String text = escaped(tags);
            ParameterSet set = schema().parse(Map.of("tags", text));
            assertThat(((SumParameters) set.record()).tags()).isEqualTo(tags);
            assertThat(schema().parse(set.texts())).isEqualTo(set);
        }
    }

    /** The most cautious way to write a list: every character escaped, but for the one that means an empty text. */
    private static String escaped(List<String> tags) {
        List<String> parts = new ArrayList<>();
        for (String tag : tags) {
            StringBuilder part = new StringBuilder();
            for (char c : tag.toCharArray()) {
                part.append(c == 'e' ? "e" : "\\" + c);
            }
            parts.add(tag.isEmpty() ? "\\e" : part.toString());
        }
        return String.join(",", parts);
    }

    private static String word(SplittableRandom random, int longest) {
        StringBuilder word = new StringBuilder();
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int i = random.nextInt(longest); i > 1; i--) {
            word.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return word.substring(0, Math.min(word.length(), longest));
    }

    @Test
    void collectsEveryProblem() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("unit", "3");
        texts.put("units", "1001");
        texts.put("factor", "NaN");
        texts.put("slow", "yes");
        texts.put("mode", "rough");
        texts.put("sizes", "1,2,3,4,5,6");
        texts.put("longs", "1,,2");
        texts.put("note", "x".repeat(41));

        assertThatThrownBy(() -> schema().parse(texts)).isInstanceOfSatisfying(InvalidInputException.class,
                e -> assertThat(e.diagnostics()).extracting(each -> each.text()).containsExactly(
                        "parameter \"unit\": is not a parameter of this analyser; did you mean units?",
                        "parameter units: 1001 units is out of range; use 1 to 1000 units",
                        "parameter factor: \"NaN\" is not a value; expected number",
                        "parameter slow: \"yes\" is not a value; expected true or false",
                        "parameter note: a length of 41 is out of range; use at most 40 elements or characters",
                        "parameter mode: \"rough\" is not a value; expected choice; use one of plain, master-cast",
                        "parameter sizes: a length of 6 is out of range; use at most 5 elements or characters",
                        "parameter longs: \"1,,2\" is not a value; expected whole numbers, separated by commas"));
    }

    @ParameterizedTest
    @CsvSource({"units, 1e2, 100", "units, 7.0, 7", "offset, +5, 5", "factor, .5, 0.5",
            "mode, MASTER_CAST, master-cast",
            "slow, ' true ', true", "sizes, ' 1 , 2', '1,2'", "tags, ' a , b ', 'a,b'", "tags, '', ''"})
    void acceptsOtherSpellings(String name, String text, String canonical) throws Exception {
        assertThat(schema().parse(Map.of(name, text)).texts()).containsEntry(name, canonical);
    }

    @ParameterizedTest
    @CsvSource({"units, 1.5", "units, 1e99", "units, 99999999999", "offset, 9223372036854775808", "units, 0x10",
            "units, ''", "factor, 1d", "factor, 0x1p3", "tags, 'a\\'", "units, 1e999999999"})
    void refusesWhatIsNoValue(String name, String text) {
        assertThatThrownBy(() -> schema().parse(Map.of(name, text))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void tellsWhatTheRecordItselfRefuses() {
        assertThatThrownBy(() -> schema().parse(Map.of("slow", "true", "units", "501")))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("slow takes at most 500 units");
    }

    @Test
    void hasTheSameTextsForEqualRecords() throws Exception {
        SumParameters record = new SumParameters(9, -1, 2.5, false, "x", Mode.MASTER_CAST, List.of(1, 2), List.of(),
                SumParameters.DEFAULT.levels(), SumParameters.DEFAULT.tags());
        ParameterSet set = schema().parse(texts(record));
        assertThat(set.record()).isEqualTo(record);
        assertThat(set.texts()).isEqualTo(texts(record));
    }

    @Test
    void saysWhatARecordLacks() {
        assertThatThrownBy(() -> Schemas.of(NoDefaults.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("public static final NoDefaults DEFAULT");
        assertThatThrownBy(() -> Schemas.of(String.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a public record");
    }
}
