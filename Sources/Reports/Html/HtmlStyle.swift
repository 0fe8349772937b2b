import Documents

/// The style of `report.html`. The page's content security policy names it by its digest, so that nothing else applies,
/// whatever a sheet holds.
enum HtmlStyle {
  static let digest = SHA256.base64(text)

  static let text: StaticString = """
    :root{color-scheme:light dark;--bg:#f4f6f8;--card:#fff;--fg:#1a1f25;--mute:#56606b;--line:#d5dbe1;--link:#0b57d0;\
    --ok:#116329;--okbg:#e0f3e6;--okbar:#2c9a4b;--err:#a3211a;--errbg:#fdeae8;--errbar:#d0443a;--warn:#754600;\
    --warnbg:#fff1d6;--warnbar:#c98313;--note:#0b4a8f;--notebg:#e5f0fc;--notebar:#3f7fd0;--code:#f2f4f6;\
    --r:"(du référentiel)";--c:"(calculé)";--d:"(par défaut)";--k:"(par correspondance)"}
    :root:lang(en){--r:"(from the referential)";--c:"(computed)";--d:"(by default)";--k:"(through a correspondence)"}
    @media screen and (prefers-color-scheme:dark){:root{--bg:#0e1113;--card:#171b1f;--fg:#e6e9ec;--mute:#a6aeb7;\
    --line:#353d45;--link:#8ab4f8;--ok:#7ee2a0;--okbg:#12321f;--okbar:#46b36a;--err:#ffb4ab;--errbg:#3d1714;\
    --errbar:#e5665c;--warn:#ffd08a;--warnbg:#3a2a0c;--warnbar:#d99a35;--note:#a8ccf8;--notebg:#14283f;\
    --notebar:#6ba3ea;--code:#20262b}}
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.45 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    header,main,footer{max-width:92rem;margin:0 auto;padding:0 1rem}
    a{color:var(--link)}
    a:not([href]){color:inherit;text-decoration:none}
    h1{font-size:1.55rem;margin:1.2rem 0 .1rem}
    header p{margin:0}
    h2{font-size:1.1rem;margin:1.5rem 0 .6rem}
    h3{display:inline;font-size:1.05rem;margin:0;font-weight:650}
    h4{font-size:.82rem;margin:0 0 .15rem;padding-bottom:.1rem;color:var(--mute);border-bottom:1px solid var(--line)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:.5rem;top:.5rem;background:var(--card);padding:.5rem;z-index:9}
    .mute,small{color:var(--mute)}
    .ratio{display:block;width:100%;height:.6rem;margin:1rem 0 0;border-radius:.3rem;background:var(--line)}
    .totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;padding:0;margin:.8rem 0;\
    list-style:none}
    .totals li{display:flex;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
    .totals a{flex:1;padding:.5rem .8rem;color:var(--mute);text-decoration:none;border-radius:.5rem}
    .totals a[href]:hover{background:var(--code);text-decoration:underline}
    .totals b{display:block;font-size:1.7rem;line-height:1.2;color:var(--fg)}
    .totals .a b{color:var(--ok)}
    .totals .r b,.totals .e b{color:var(--err)}
    .totals .w b{color:var(--warn)}
    .totals .n b{color:var(--note)}
    .a>rect{fill:var(--okbar)}
    .r>rect{fill:var(--errbar)}
    .board{display:flex;flex-wrap:wrap;gap:0 1.2rem}
    .board>*{flex:1 1 22rem;min-width:0}
    .origin{display:flex;flex-wrap:wrap;gap:.1rem 1.6rem;margin:.4rem 0 0;font-size:.88rem}
    .origin div{display:flex;min-width:0}
    .origin dt{white-space:nowrap}
    .origin dt::after{content:" :\u{a0}"}
    .origin dd{min-width:0;overflow-wrap:break-word}
    .causes{list-style:none;margin:.4rem 0;padding:0}
    .causes>li{background:var(--card);border:1px solid var(--line);border-left:.35rem solid;border-radius:.5rem;\
    padding:.35rem .8rem;margin:.45rem 0;overflow-wrap:break-word}
    .causes>.e{border-left-color:var(--errbar)}
    .causes>.w{border-left-color:var(--warnbar)}
    .causes>.n{border-left-color:var(--notebar)}
    .causes p{margin:.1rem 0}
    .causes ul{margin:.1rem 0;padding-left:1.2rem}
    .causes .h{color:var(--mute)}
    .code{font-weight:600;white-space:nowrap}
    .e>p>.code{color:var(--err)}
    .w>p>.code{color:var(--warn)}
    .n>p>.code{color:var(--note)}
    .lieux{font-variant-numeric:tabular-nums}
    .box{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;margin:.6rem 0}
    .box>summary{cursor:pointer;font-weight:600}
    .box p{margin:.3rem 0}
    .box.e{border-color:var(--err)}
    .scroll{max-height:11rem;overflow:auto;overflow-wrap:break-word}
    table{border-collapse:separate;border-spacing:0;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:left;padding:.2rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
    th{color:var(--mute);font-weight:600;font-size:.9rem}
    tr:last-child>*{border-bottom:0}
    caption{text-align:left;font-weight:600;font-size:.82rem;color:var(--mute);padding:.5rem 0 .1rem}
    .m{text-align:right;white-space:nowrap}
    form{position:sticky;top:0;z-index:2;background:var(--bg);padding:.5rem 0 .6rem;display:none;flex-wrap:wrap;gap:.6rem;\
    align-items:end;border-bottom:1px solid var(--line)}
    .js form{display:flex}
    label{display:flex;flex-direction:column;font-size:.85rem;color:var(--mute);flex:1 1 9rem;min-width:0}
    input,select,button{font:inherit;color:var(--fg);background:var(--card);border:1px solid var(--mute);\
    border-radius:.35rem;padding:0 .5rem;width:100%;height:2.2rem}
    button{cursor:pointer;width:auto}
    button:hover{background:var(--code)}
    ::placeholder{color:var(--mute);opacity:1}
    form p{margin:0;color:var(--mute);min-width:7rem;line-height:2.2rem}
    label:last-of-type{flex-grow:2}
    .legend{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin:0 0 .2rem;font-size:.9rem}
    .js-only,.paper{display:none}
    .js .js-only{display:flex}
    .js .no-js{display:none}
    .liste{background:var(--card);border:1px solid var(--line);border-radius:.5rem}
    .liste th button{all:unset;cursor:default;font-weight:600}
    .js .liste th button{cursor:pointer}
    .js .liste th button:hover{text-decoration:underline}
    .liste th button:focus-visible{outline:3px solid var(--link)}
    [aria-sort=ascending] button::after{content:" ↑"}
    [aria-sort=descending] button::after{content:" ↓"}
    .liste td{overflow-wrap:break-word}
    .js .liste tr[data-i]{cursor:pointer}
    .js .liste tr[data-i]:hover>td{background:var(--code)}
    .ref{border-left:.3rem solid var(--okbar);white-space:nowrap}
    .ko>.ref{border-left-color:var(--errbar)}
    .ref button{all:unset;color:var(--link);text-decoration:underline;cursor:pointer}
    .ref button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .pl,.st,.ma{white-space:nowrap}
    .why{font-size:.9rem;color:var(--mute);min-width:11rem}
    .card>td{padding:0 .5rem .6rem}
    article{border-left:.35rem solid var(--okbar);background:var(--card);padding:.3rem .9rem;overflow-wrap:break-word}
    article.ko{border-left-color:var(--errbar)}
    article>small{float:right;padding:.15rem 0 0 1rem}
    .s{display:inline-block;font-size:.78rem;font-weight:700;border-radius:1rem;padding:.05rem .6rem;margin-right:.4rem;\
    background:var(--okbg);color:var(--ok)}
    .ko>.s,.ko>.st>.s{background:var(--errbg);color:var(--err)}
    .s.u,.ko>.st>.s.u{background:var(--notebg);color:var(--note)}
    .s.q,.ko>.s.q{background:none;color:var(--mute);font-weight:400;padding:0 .3rem}
    h3>i{font-style:normal;font-weight:400}
    .p,.v{clear:both}
    .v{columns:3 17rem;column-gap:1.8rem;margin-top:.6rem}
    .v>div{break-inside:avoid;padding-bottom:.6rem}
    dl{display:grid;grid-template-columns:minmax(6rem,42%) 1fr;gap:.05rem .7rem;margin:0;font-size:.94rem}
    dt{color:var(--mute)}
    dd{margin:0}
    dd.r,span.r{color:var(--note);font-weight:600}
    :is(dd,span):is(.r,.c,.d,.k)::after{color:var(--note);font-weight:400}
    .r::after{content:" ◆";content:" ◆" / var(--r)}
    .c::after{content:" ∑";content:" ∑" / var(--c)}
    .d::after{content:" ○";content:" ○" / var(--d)}
    .k::after{content:" ⇄";content:" ⇄" / var(--k)}
    li::after,tr>::after{content:none!important}
    .p{list-style:none;margin:.6rem 0;padding:0}
    .p li{border-left:.25rem solid;padding:.05rem 0 .05rem .7rem;margin:.5rem 0}
    .p li,.x{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:1.2rem;align-items:start}
    .p .e{border-color:var(--errbar)}
    .p .w{border-color:var(--warnbar)}
    .p .n{border-color:var(--notebar)}
    .p .e>p>b{color:var(--err)}
    .p .w>p>b{color:var(--warn)}
    .p .n>p>b{color:var(--note)}
    .p p{margin:.1rem 0;grid-column:1}
    .p small{white-space:nowrap}
    .p .h{color:var(--mute)}
    .p .g{font-weight:600}
    .x{grid-column:1/-1;color:var(--mute)}
    pre{grid-column:2;grid-row:1/span 4;background:var(--code);color:var(--fg);border-radius:.35rem;padding:.35rem .6rem;\
    margin:.1rem 0;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;\
    font:13px/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
    pre i{color:var(--mute);font-style:normal;user-select:none}
    mark{background:var(--errbg);color:var(--fg);border-bottom:2px solid var(--errbar)}
    .w mark{background:var(--warnbg);border-color:var(--warnbar)}
    .n mark,.x mark{background:var(--notebg);border-color:var(--notebar)}
    footer{color:var(--mute);padding:1.5rem 1rem}
    @media screen and (max-width:52rem){.p li,.x{grid-template-columns:minmax(0,1fr)}pre{grid-column:1;grid-row:auto}}
    @media screen and (max-width:48rem){.liste td{min-width:0;overflow-wrap:anywhere}.km:not(:empty)::after{content:" km"}\
    form{position:static}article{padding:.3rem .6rem}article>small{float:none;display:block}\
    article table{font-size:.85rem}article th,article td{padding:.15rem .25rem}\
    .totals{grid-template-columns:repeat(3,minmax(0,1fr));gap:.4rem}.totals a{padding:.3rem .45rem;font-size:.82rem}\
    .totals b{font-size:1.4rem}.m{white-space:normal}.origin{display:block}.origin div{display:block}.origin :is(dt,dd){display:inline}.liste thead{display:none}\
    .liste,.liste tbody,.card,.card>td{display:block}.liste tbody>tr:not(.card){display:flex;flex-wrap:wrap;gap:0 .6rem;\
    padding:.35rem .5rem .35rem .6rem;border-bottom:1px solid var(--line);border-left:.3rem solid var(--okbar)}\
    .liste tbody>tr.ko:not(.card){border-left-color:var(--errbar)}.liste tbody>tr:not(.card)>td{border:0;padding:0}\
    .liste tbody>tr:not(.card)>td:empty{display:none}.ref{font-weight:600}.st{margin-left:auto;order:1}.ve,.why{flex-basis:100%}\
    .ve{order:2}.liste .m,.pl{order:3}.why{order:4}.card>td{padding:0}article dl{grid-template-columns:1fr 1fr}\
    .priced{overflow-x:auto}}
    @media print{.paper{display:revert}.screen{display:none}.liste thead{display:table-header-group;break-inside:avoid}.liste th button{display:contents}:root{color-scheme:light;--bg:#fff;font-size:9.5px}@page{margin:12mm}body{font-size:1rem}\
    form,.skip,.js .js-only{display:none!important}header,main,footer{max-width:none;padding:0}.board{display:block}\
    .v{columns:auto;display:grid;grid-template-columns:repeat(3,1fr);column-gap:1.6rem}\
    .v,.p li,.causes>li,article table,tr{break-inside:avoid}.card{break-inside:auto}h2,h3,h4{break-after:avoid}\
    .ref button{color:inherit;text-decoration:none}pre{border:1px solid var(--line);font-size:.9rem}.scroll{max-height:none}\
    mark,.ratio,rect,.s{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
