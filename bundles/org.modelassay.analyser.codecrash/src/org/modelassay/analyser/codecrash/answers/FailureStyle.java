/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

/** How the page of failures looks; light or dark as the reader's system is. */
final class FailureStyle {

    static final String SHEET = """
            :root{color-scheme:light dark;--page:#fff;--card:#f6f7f9;--text:#1b1f24;--note:#57606a;--grid:#d5d9de;
            --mark:#ffe2a8;--row:#fff8e8;--fail:#a33b00}
            @media (prefers-color-scheme:dark){:root{--page:#1b1f24;--card:#242930;--text:#e6e8eb;--note:#a3abb5;
            --grid:#3d444d;--mark:#6b4a00;--row:#2f2a1d;--fail:#f0a06a}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--page);color:var(--text);
            font:16px/1.5 system-ui,-apple-system,"Segoe UI",Helvetica,Arial,"Liberation Sans",sans-serif}
            main{max-width:84rem;margin:0 auto;padding:2rem 1.5rem}
            h1{font-size:1.3rem;margin:0}
            h2{font-size:1rem;margin:0}
            .note{color:var(--note);margin:.3rem 0 1rem}
            fieldset{border:0;padding:0;margin:0 0 .5rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem}
            legend{float:left;font-weight:600;min-width:7rem;padding:0}
            article{border:1px solid var(--grid);border-radius:.5rem;background:var(--card);padding:1rem;margin:1rem 0}
            .verdict{color:var(--fail);font-weight:600;margin:.1rem 0 .5rem;overflow-wrap:anywhere}
            dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1rem;margin:0 0 .8rem;
            font-size:.9rem}
            dt{color:var(--note)}dd{margin:0;overflow-wrap:anywhere}
            code,pre,table{font-family:ui-monospace,"Cascadia Mono","Liberation Mono",Menlo,monospace;font-size:.82rem}
            dd code{white-space:pre-wrap}
            .scroll{overflow:auto;max-height:34rem;border:1px solid var(--grid);border-radius:.4rem;
            background:var(--page)}
            table{border-collapse:collapse;width:100%}
            th{text-align:left;font-weight:600;padding:.3rem .6rem;border-bottom:1px solid var(--grid);
            font-family:system-ui,sans-serif}
            td{white-space:pre-wrap;overflow-wrap:anywhere;vertical-align:top;padding:.05rem .6rem}
            td:nth-child(2){width:50%}
            td.line{color:var(--note);text-align:right;width:1%;white-space:nowrap;user-select:none}
            .changed td{background:var(--row)}
            mark{background:var(--mark);color:inherit;border-radius:.15rem}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0}
            details{margin-top:.8rem}
            summary{cursor:pointer}
            """;

    private FailureStyle() {
    }
}
