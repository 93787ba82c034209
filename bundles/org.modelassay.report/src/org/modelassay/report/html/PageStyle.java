/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.html;

import org.modelassay.report.chart.Colour;
import org.modelassay.report.chart.Palette;
import org.modelassay.report.svg.SvgWriter;

/** The style sheet of the page. */
final class PageStyle {

    private static final String RULES = """
            *{box-sizing:border-box}
            html{color-scheme:light dark;-webkit-text-size-adjust:100%}
            body{margin:0;background:var(--page);color:var(--text);
            font:16px/1.5 system-ui,-apple-system,"Segoe UI",Helvetica,Arial,"Liberation Sans",sans-serif}
            main{max-width:74rem;margin:0 auto;padding:2rem 1.5rem 3rem}
            a{color:var(--link)}
            h1,h2,h3,p,ul,dl{margin:0}
            h2{font-size:1.05rem;margin:2.4rem 0 .9rem;padding-bottom:.3rem;border-bottom:1px solid var(--grid)}
            h3{font-size:1rem;line-height:1.35}
            .eyebrow{color:var(--note);font-size:.9rem}
            .claim{font-size:1.3rem;line-height:1.4;font-weight:600;max-width:62rem;white-space:pre-line;
            overflow-wrap:anywhere}
            h1.claim{margin:.35rem 0 1rem}
            .chips{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
            .chip{border:1.5px solid currentColor;border-radius:1rem;padding:.1rem .75rem;font-size:.9rem;
            background:var(--card);overflow-wrap:anywhere}
            .chip b,.outcome{font-weight:700}
            time{white-space:nowrap}
            .pass{color:var(--pass)}.fail{color:var(--fail)}.undecided,.none{color:var(--note)}
            .statements{list-style:none;padding:0;display:grid;gap:.9rem 2.5rem;align-items:start;
            grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
            .statements li{border-left:4px solid currentColor;padding:.1rem 0 .1rem 1rem}
            .statements .claim{color:var(--text)}
            .outcome{font-size:.85rem}
            .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.75rem}
            .tile{background:var(--card);border:1px solid var(--grid);border-radius:.5rem;padding:.75rem .9rem;
            min-width:0;overflow-wrap:anywhere}
            .tile h3{font-size:.9rem;font-weight:500}
            .tile .value{font-size:1.5rem;line-height:1.3;font-weight:650;overflow-wrap:normal;
            font-variant-numeric:tabular-nums}
            .tile p{font-size:.82rem;color:var(--note);line-height:1.4}
            .tile p.value{color:var(--text)}
            .tile code{font-size:.75rem}
            code{font-family:ui-monospace,"Cascadia Mono","Liberation Mono",Menlo,monospace;font-size:.86em;
            overflow-wrap:anywhere}
            .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));gap:2rem 2.5rem;
            align-items:start}
            figure{margin:0;min-width:0;max-width:44rem}
            figure svg{display:block;width:100%;height:auto;margin-top:.6rem}
            figcaption,.reading{font-size:.85rem;color:var(--note);margin-top:.3rem;overflow-wrap:anywhere}
            .scroll{overflow:auto;max-height:32rem;margin-top:.5rem;border:1px solid var(--grid);border-radius:.4rem}
            .scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--link);
            outline-offset:2px}
            table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums;min-width:100%}
            th,td{padding:.28rem .7rem;text-align:left;white-space:nowrap;border-bottom:1px solid var(--grid)}
            th{position:sticky;top:0;background:var(--card);font-weight:600;vertical-align:bottom}
            th small{display:block;font-weight:400;color:var(--note)}
            .number{text-align:right}
            .tabled{margin-top:1.6rem}
            .tabled:first-of-type{margin-top:0}
            .tokens{font-family:ui-monospace,"Liberation Mono",Menlo,monospace;font-size:.9rem;line-height:1.9;
            white-space:pre-wrap;overflow-wrap:anywhere;margin-top:.5rem}
            .tokens span{padding:.1em 0;border-radius:.15em}
            .messages{list-style:none;padding:0;display:grid;gap:.7rem}
            .messages li{overflow-wrap:anywhere;white-space:pre-line}
            .messages p{font-size:.88rem;color:var(--note)}
            details{margin-top:2.4rem;border-top:1px solid var(--grid);padding-top:.8rem}
            summary{cursor:pointer;font-weight:600;font-size:1.05rem}
            dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.2rem;margin:.8rem 0;
            font-size:.88rem}
            dt{color:var(--note)}dd{margin:0;overflow-wrap:anywhere}
            footer{margin-top:2.5rem;font-size:.82rem;color:var(--note)}
            span[class^=ma-]{-webkit-print-color-adjust:exact;print-color-adjust:exact}
            @media (max-width:32rem){main{padding:1rem}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
            @media print{@page{margin:14mm}body{font-size:10.5pt}main{max-width:none;padding:0}
            a{color:inherit}.scroll{overflow:visible;max-height:none;border:0}th{position:static}
            td,th{white-space:normal;padding:.15rem .35rem}td{overflow-wrap:anywhere}
            td.number{white-space:nowrap}table{font-size:7.5pt}
            @page wide{size:A4 landscape;margin:10mm}.wide{page:wide}.wide table{font-size:6.2pt}
            .wide td,.wide th{padding:.1rem .2rem}.wide td:first-child{min-width:22mm}
            figure,.tile,.statements li,.messages li,tr{break-inside:avoid}h2,h3{break-after:avoid}
            .figures{grid-template-columns:1fr 1fr;gap:1.2rem}.tiles{grid-template-columns:repeat(4,1fr)}
            .tile{padding:.4rem .6rem}.tile .value{font-size:1.15rem}
            details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}}
            """;

    private PageStyle() {
    }

    static String sheet() {
        return ":root{" + variables(Palette.light()) + "}\n@media screen and (prefers-color-scheme:dark){:root{"
                + variables(Palette.dark()) + "}}\n" + RULES + SvgWriter.styles();
    }

    private static String variables(Palette palette) {
        return variable("page", palette.page()) + variable("card", palette.card()) + variable("text", palette.text())
                + variable("note", palette.note()) + variable("link", palette.link())
                + variable("grid", palette.grid()) + variable("pass", palette.pass())
                + variable("fail", palette.fail());
    }

    private static String variable(String name, Colour colour) {
        return "--" + name + ":" + colour.hex() + ";";
    }
}
