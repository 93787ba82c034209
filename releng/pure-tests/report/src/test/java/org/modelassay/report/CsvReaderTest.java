/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.report.files.CsvException;
import org.modelassay.report.files.CsvReader;

/** Cases of RFC 4180, section 2, and what breaks its rules. */
class CsvReaderTest {

    private static List<List<String>> rows(String text) throws IOException {
        try (CsvReader reader = new CsvReader("t.csv", new StringReader(text))) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(reader.header());
            for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLineBreaks() throws IOException {
        assertThat(rows("a,b\r\n\"x,\"\"y\"\"\",\"1\r\n2\"\r\n,\r\n")).containsExactly(List.of("a", "b"),
                List.of("x,\"y\"", "1\r\n2"), List.of("", ""));
    }

    @Test
    void needsNoLineBreakAtTheEndAndAcceptsLineFeeds() throws IOException {
        assertThat(rows("a,b\n1,2")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|header", "a,b@1|1 fields for 2 columns", "a@x\"y|quotation mark",
            "a@\"x|not closed", "a@\"x\"y|a comma or the end of the line", "a,a@1,2|same head"})
    void refusesWhatIsNoTable(String text, String message) {
        assertThatThrownBy(() -> rows(text.replace('@', '\n'))).isInstanceOf(CsvException.class)
                .hasMessageContaining("t.csv, line ").hasMessageContaining(message);
    }

    @Test
    void refusesBytesThatAreNotUtf8(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("t.csv"), new byte[] {'a', '\n', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> {
            try (CsvReader reader = CsvReader.open(file)) {
                reader.next();
            }
        }).isInstanceOf(CsvException.class).hasMessageContaining("not UTF-8");
    }

    @Test
    void refusesAFieldWithoutEnd() {
        assertThatThrownBy(() -> rows("a\n" + "x".repeat((1 << 20) + 1))).isInstanceOf(CsvException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void namesAColumnThatIsMissing() throws IOException {
        try (CsvReader reader = new CsvReader("t.csv", new StringReader("a,b\n"))) {
            assertThat(reader.column("b")).isEqualTo(1);
            assertThatThrownBy(() -> reader.column("c")).isInstanceOf(CsvException.class)
                    .hasMessageContaining("named c");
        }
    }
}
