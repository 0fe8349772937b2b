import Documents

/// The style and the script of `report.html`. Its content security policy names both by their digests, so that nothing
/// else runs, whatever a sheet holds.
enum HtmlAssets {
  static let styleDigest = SHA256.base64(style)
  static let scriptDigest = SHA256.base64(script)

  static let style: StaticString = """
    :root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--fg:#1b1f24;--mute:#57606a;--line:#d3d9df;--link:#0b57d0;\
    --ok:#116329;--okbg:#e3f4e8;--err:#a3211a;--errbg:#fdeceb;--warn:#754600;--warnbg:#fff3dc;--note:#0b4a8f;\
    --notebg:#e8f1fc;--code:#f1f3f5}
    @media(prefers-color-scheme:dark){:root{--bg:#0f1214;--card:#181c20;--fg:#e6e9ec;--mute:#a6aeb7;--line:#3a424a;\
    --link:#8ab4f8;--ok:#7ee2a0;--okbg:#12321f;--err:#ffb4ab;--errbg:#3d1714;--warn:#ffd08a;--warnbg:#3a2a0c;\
    --note:#a8ccf8;--notebg:#14283f;--code:#22282e}}
    *{box-sizing:border-box}
    [hidden]{display:none!important}
    body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.45 system-ui,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
    a{color:var(--link)}
    h1{font-size:1.5rem;margin:1.2rem 0 .2rem}
    h2{font-size:1.1rem;margin:1.6rem 0 .6rem}
    h3{display:inline;font-size:1.02rem;margin:0;font-weight:600}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:.5rem;top:.5rem;background:var(--card);padding:.5rem;z-index:9}
    .mute,small{color:var(--mute)}
    .totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;padding:0;margin:1rem 0;\
    list-style:none}
    .totals li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem;\
    color:var(--mute)}
    .totals b{display:block;font-size:1.6rem;line-height:1.2;color:var(--fg)}
    .totals .a b{color:var(--ok)}
    .totals .r b,.totals .e b{color:var(--err)}
    .totals .w b{color:var(--warn)}
    .totals .n b{color:var(--note)}
    .box{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;margin:.6rem 0}
    .box>summary{cursor:pointer;font-weight:600}
    .box.e{border-color:var(--err)}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
    th{color:var(--mute);font-weight:600}
    caption{text-align:left;font-weight:600;padding:.4rem 0 .1rem}
    .m{text-align:right;white-space:nowrap}
    .chart td,.chart th{border:0;padding:.15rem .5rem}
    .chart svg{display:block;width:100%;min-width:5rem;height:1rem}
    .chart .c{width:38%}
    .chart .e rect{fill:var(--err)}
    .chart .w rect{fill:var(--warn)}
    .chart .n rect{fill:var(--note)}
    form{position:sticky;top:0;z-index:2;background:var(--bg);padding:.6rem 0;display:none;flex-wrap:wrap;gap:.6rem;\
    align-items:end}
    .js form{display:flex}
    label{display:flex;flex-direction:column;font-size:.85rem;color:var(--mute);flex:1 1 9rem;min-width:0}
    input,select,button{font:inherit;color:var(--fg);background:var(--card);border:1px solid var(--mute);\
    border-radius:.35rem;padding:.35rem .5rem;width:100%}
    button{cursor:pointer;width:auto}
    form p{flex:1 0 100%;margin:0;color:var(--mute)}
    article{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--ok);border-radius:.5rem;\
    margin:.6rem 0;padding:.5rem .8rem;content-visibility:auto;contain-intrinsic-size:auto 20rem;overflow-wrap:anywhere}
    article[data-s=r]{border-left-color:var(--err)}
    article summary{cursor:pointer}
    article summary small{display:block;padding-left:1rem}
    .s{display:inline-block;font-size:.78rem;font-weight:700;border-radius:1rem;padding:.05rem .6rem;margin-right:.3rem;\
    background:var(--okbg);color:var(--ok)}
    [data-s=r] .s{background:var(--errbg);color:var(--err)}
    .u{background:var(--notebg);color:var(--note)}
    [data-s=r] .u{background:var(--notebg);color:var(--note)}
    article table{overflow-wrap:break-word}
    dl{columns:4 12rem;column-gap:1.2rem;margin:.6rem 0}
    dt{color:var(--mute);font-size:.8rem;break-after:avoid}
    dd{margin:0 0 .45rem;break-before:avoid}
    dd:is(.r,.c,.d,.k)::after,span:is(.r,.c,.d,.k)::after{color:var(--note);content:" ◆"}
    dd.c::after,span.c::after{content:" ∑"}
    dd.d::after,span.d::after{content:" ○"}
    dd.k::after,span.k::after{content:" ⇄"}
    h3>i{font-style:normal;font-weight:400}
    .p{list-style:none;margin:.5rem 0;padding:0}
    .p li{border-left:.25rem solid;padding:.1rem .6rem;margin:.5rem 0}
    .p .e{border-color:var(--err)}
    .p .w{border-color:var(--warn)}
    .p .n{border-color:var(--note)}
    .p .e>b{color:var(--err)}
    .p .w>b{color:var(--warn)}
    .p .n>b{color:var(--note)}
    .p p{margin:.15rem 0}
    pre{background:var(--code);border-radius:.35rem;padding:.3rem .6rem;margin:.25rem 0;overflow-x:auto;tab-size:4;\
    font:13px/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:normal}
    pre i{color:var(--mute);font-style:normal;user-select:none}
    mark{background:var(--warnbg);color:var(--fg);border-bottom:2px solid var(--err)}
    footer{color:var(--mute);padding:1.5rem 1rem}
    @media(max-width:40rem){form{position:static}article table{overflow-wrap:anywhere;font-size:.85rem}}
    @media print{:root{--bg:#fff;--card:#fff;--fg:#000;--mute:#444;--line:#bbb}body{font-size:10pt}\
    form,.skip{display:none!important}article{content-visibility:visible;break-inside:avoid}\
    header,main,footer{max-width:none;padding:0}pre{white-space:pre-wrap}}
    """

  /// Everything that it puts into the page goes in as text. It works in slices of a few milliseconds, so that ten
  /// thousand cards do not hold the page up.
  static let script: StaticString = """
    (()=>{'use strict';
    const d=document,$=i=>d.getElementById(i),form=$('filtres'),out=$('compte'),fold=s=>s.normalize('NFD')\
    .replace(/[\\u0300-\\u036f]/g,'').toLowerCase();
    const cards=[...d.getElementsByTagName('article')],texts=[],keys=['statut','code','marque','texte'];
    const text=i=>texts[i]??=fold(cards[i].textContent);
    const option=v=>{const o=d.createElement('option');o.value=o.textContent=v;form.marque.append(o)};
    const slices=work=>{let i=0;const step=()=>{const end=performance.now()+10;let more=true;
    while(i<cards.length&&(more=work(i++)!==false)&&(i%20||performance.now()<end));
    if(more&&i<cards.length)setTimeout(step)};step()};
    let run=0;
    const apply=()=>{const me=++run,w={},p=new URLSearchParams();let n=0;
    for(const k of keys){w[k]=form[k].value.trim();if(w[k])p.set(k,w[k])}
    const words=fold(w.texte).split(/\\s+/).filter(Boolean);
    try{history.replaceState(null,'','#'+p)}catch{}
    slices(i=>{if(me!==run)return false;const c=cards[i],s=c.dataset;
    const fits=(!w.statut||(w.statut==='p'?s.c!=='':w.statut===s.s))&&(!w.code||s.c.split(' ').includes(w.code))\
    &&(!w.marque||s.b===w.marque)&&words.every(x=>text(i).includes(x));
    if(fits)n++;if(c.hidden===fits)c.hidden=!fits;
    if(i+1===cards.length)out.value=n+' / '+cards.length})};
    const read=()=>{const p=new URLSearchParams(location.hash.slice(1));
    if(location.hash.length>1&&!keys.some(k=>p.has(k)))return false;
    for(const k of keys){form[k].value=p.get(k)??'';if(k==='marque'&&p.get(k)&&!form[k].value){option(p.get(k));\
    form[k].value=p.get(k)}}return true};
    for(const b of [...new Set(cards.map(c=>c.dataset.b))].filter(Boolean).sort((a,b)=>a.localeCompare(b)))option(b);
    d.documentElement.classList.add('js');
    if(cards.length)out.value=cards.length+' / '+cards.length;
    let wait;
    form.addEventListener('input',()=>{clearTimeout(wait);wait=setTimeout(apply,120)});
    form.addEventListener('submit',e=>{e.preventDefault();apply()});
    form.addEventListener('reset',()=>setTimeout(apply));
    $('plier').addEventListener('click',e=>{const b=e.currentTarget,open=b.getAttribute('aria-pressed')==='true';
    b.setAttribute('aria-pressed',String(!open));slices(i=>{cards[i].firstElementChild.open=open})});
    addEventListener('hashchange',()=>{if(read()){apply();$('fiches').scrollIntoView()}});
    if(read()&&location.hash.length>1)apply();
    })();
    """
}
