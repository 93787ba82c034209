/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.modelassay.common.AtomicFiles;
import org.modelassay.engine.AnalyserDescriptor;

/**
 * The help as files for any browser: the pages written in Markdown, one reference page for each installed analyser, and a
 * search over all of them that needs no server.
 */
public final class HelpSite {

    private final SequencedMap<String, String> bodies = new LinkedHashMap<>();
    private final SequencedMap<String, String> titles = new LinkedHashMap<>();

    /**
     * A site.
     *
     * @param pages     texts in Markdown by the names of their files without ending, the first page first
     * @param analysers the installed analysers
     */
    public HelpSite(SequencedMap<String, String> pages, Iterable<AnalyserDescriptor> analysers) {
        pages.forEach((name, text) -> {
            titles.put(name, Markdown.title(text));
            bodies.put(name, Markdown.html(text));
        });
        for (AnalyserDescriptor analyser : analysers) {
            titles.put("analyser." + analyser.id(), analyser.name());
            bodies.put("analyser." + analyser.id(), AnalyserPage.html(analyser));
        }
    }

    /**
     * Writes the site.
     *
     * @param directory where; created when absent
     * @return the first page
     * @throws IOException if a file cannot be written
     */
    public Path write(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> page : bodies.entrySet()) {
            AtomicFiles.writeString(directory.resolve(file(page.getKey())), page(page.getKey(), page.getValue()));
        }
        AtomicFiles.writeString(directory.resolve("search.js"), search());
        return directory.resolve(file(bodies.firstEntry().getKey()));
    }

    private static String file(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_") + ".html";
    }

    private String page(String name, String body) {
        String links = titles.entrySet().stream().map(other -> "<li" + (other.getKey().equals(name)
                ? " class=\"here\"" : "") + "><a href=\"" + file(other.getKey()) + "\">"
                + Markdown.escaped(other.getValue()) + "</a></li>").collect(Collectors.joining("\n"));
        return PAGE.replace("@title@", Markdown.escaped(String.valueOf(titles.get(name)))).replace("@links@", links)
                .replace("@body@", body);
    }

    /** Every page as plain text, and the few lines that look through them. */
    private String search() {
        String index = bodies.entrySet().stream().map(page -> "{\"file\":" + quoted(file(page.getKey())) + ",\"title\":"
                + quoted(String.valueOf(titles.get(page.getKey()))) + ",\"text\":" + quoted(plain(page.getValue()))
                + '}').collect(Collectors.joining(",\n"));
        return "const pages = [\n" + index + "\n];\n" + SEARCH;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>@title@ - Model Assay</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            :root { color-scheme: light dark; --line: #8886; --quiet: #8882; }
            body { font: 1rem/1.55 system-ui, sans-serif; margin: 0; display: flex; flex-wrap: wrap; }
            nav { flex: 0 0 15rem; padding: 1.5rem 1rem; border-right: 1px solid var(--line); }
            nav ul { list-style: none; padding: 0; margin: 1rem 0; }
            nav li { margin: .35rem 0; }
            nav .here a { font-weight: 700; color: inherit; text-decoration: none; }
            nav input { width: 100%; box-sizing: border-box; font: inherit; padding: .3rem .5rem; }
            main { flex: 1 1 24rem; max-width: 50rem; padding: 1.5rem 2.5rem 4rem; min-width: 0; }
            h1 { margin-top: 0; line-height: 1.2; }
            pre, code { font-family: ui-monospace, monospace; background: var(--quiet); border-radius: 4px; }
            code { padding: .05rem .3rem; } pre { padding: .75rem 1rem; overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
            #found { font-size: .9rem; }
            </style></head>
            <body><nav aria-label="Pages"><strong>Model Assay</strong>
            <p><label for="query">Search</label><input id="query" type="search" autocomplete="off"></p>
            <div id="found" role="status"></div>
            <ul>
            @links@
            </ul></nav>
            <main>
            @body@
            </main><script src="search.js"></script></body></html>
            """;

    private static final String SEARCH = """
            const query = document.getElementById("query"), found = document.getElementById("found");
            query.addEventListener("input", () => {
              const words = query.value.toLowerCase().split(/\\s+/).filter(word => word.length > 1);
              found.textContent = "";
              if (words.length === 0) { return; }
              const hits = pages.filter(page => words.every(
                word => (page.title + " " + page.text).toLowerCase().includes(word)));
              if (hits.length === 0) { found.textContent = "Nothing holds all of these words."; }
              for (const hit of hits) {
                const link = document.createElement("a"), line = document.createElement("p");
                link.href = hit.file; link.textContent = hit.title;
                const at = Math.max(0, hit.text.toLowerCase().indexOf(words[0]) - 30);
                line.append(link, document.createElement("br"), "\u2026" + hit.text.substring(at, at + 90) + "\u2026");
                found.append(line);
              }
            });
            """;
}
