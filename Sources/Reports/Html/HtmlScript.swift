import Documents

/// The script of `report.html`, which the page's content security policy names by its digest: nothing else runs.
///
/// The page holds its vehicles compressed: what their table shows in some blocks, which are unpacked at once, and their
/// cards in many, each unpacked when a card of it is opened. What a sheet says goes into the page as text; a card's
/// markup was written by the program. Links that set a filter become links only here: without the script they would
/// lead nowhere.
enum HtmlScript {
  static let digest = SHA256.base64(text)

  static let text: StaticString = """
    (()=>{'use strict';
    const d=document,$=i=>d.getElementById(i),form=$('filtres'),body=$('liste');
    if(!('DecompressionStream' in window)||!body)return;
    const out=$('compte'),next=$('suite'),keys=['statut','cause','marque','texte','tri'],page=100,printed=500,\
    fr=d.documentElement.lang==='fr',size=+body.dataset.n,rows=[],texts=[],blocks=new Map(),causes=[],ranks=new Map(),\
    verdicts=body.dataset.v.split('|');
    const fold=s=>s.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').toLowerCase(),
    el=(name,kind,text)=>{const e=d.createElement(name);if(kind)e.className=kind;if(text!=null)e.textContent=text;return e},
    number=n=>n==null?'':n.toLocaleString(fr?'fr-FR':'en-GB'),
    date=t=>fr?t.split('-').reverse().join('/'):t,
    unpack=e=>{const t=e.textContent,b=Uint8Array.fromBase64?Uint8Array.fromBase64(t)\
    :Uint8Array.from(atob(t),c=>c.charCodeAt(0));
    return new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()};
    for(const e of d.querySelectorAll('[data-cause]')){const s=e.dataset,o=el('option','',s.t+' · '+s.n);\
    causes[s.i]=s;ranks.set(+s.i,ranks.size);o.value=s.cause;form.cause.append(o)}
    const text=i=>texts[i]??=fold(rows[i].slice(0,9).join(' ')),
    is={'':()=>true,a:f=>!(f&1),r:f=>f&1,p:f=>f&14,o:f=>!(f&14),e:f=>f&2,w:f=>f&4,n:f=>f&8,u:f=>f&16,nouveau:f=>f&32,\
    connu:f=>!(f&32)},
    told=r=>r[11].filter(c=>causes[c].g!=='n'),\
    first=r=>told(r).reduce((a,b)=>a<0||ranks.get(b)<ranks.get(a)?b:a,-1),
    values=[0,1,2,3].map(c=>r=>fold(r[c])).concat([r=>r[4],r=>r[5]??-1,r=>r[6],r=>r[10]&1?0:1,\
    r=>told(r).length?ranks.get(first(r)):1e9]);
    const card=async i=>{const n=Math.floor(i/size);let b=blocks.get(n);
    if(!b){blocks.set(n,b=unpack($('c'+n)).then(t=>t.split('\\x1e')));
    if(blocks.size>16)blocks.delete(blocks.keys().next().value)}
    return (await b)[i%size]};
    const toggle=async(row,i,open)=>{const b=row.querySelector('button'),was=b.getAttribute('aria-expanded')==='true';
    if(was===open)return;
    b.setAttribute('aria-expanded',String(!was));
    if(was)return row.nextElementSibling.remove();
    const c=el('tr','card'),t=el('td');t.colSpan=9;c.append(t);row.after(c);t.innerHTML=await card(i)};
    const line=i=>{const r=rows[i],row=el('tr',r[10]&1?'ko':'ok'),ref=el('td','ref'),b=el('button','',r[0]||'–'),
    why=el('td','why'),cells=[r[1],r[2],r[3],date(r[4]),number(r[5]),r[6]];
    b.type='button';b.setAttribute('aria-expanded','false');ref.append(b);row.append(ref);
    cells.forEach((t,c)=>row.append(el('td',['ma','mo','ve','m','m km','pl'][c],t)));
    const s=el('td','st');s.append(el('b','s',verdicts[r[10]&1]));
    if(r[10]&32)s.append(' ',el('b','s u',verdicts[2]));
    row.append(s);const n=told(r).length;
    if(n)why.textContent=causes[first(r)].t+(n>1?' +'+(n-1):'')
    row.append(why);row.dataset.i=i;return row};
    let order=[],view=[],shown=0,sorted=null;
    const more=(n=page)=>{const f=d.createDocumentFragment(),end=Math.min(view.length,shown+n);
    for(;shown<end;shown++)f.append(line(view[shown]));
    body.append(f);next.hidden=shown>=view.length};
    const sort=key=>{if(key===sorted)return;sorted=key;
    const down=key.startsWith('-'),c=key===''?7:+key.replace('-',''),v=rows.map(values[c]),
    none=x=>x===''||x===-1||x===1e9;
    order=rows.map((_,i)=>i).sort((a,b)=>{const x=v[a],y=v[b];
    if(none(x)!==none(y))return none(x)?1:-1;
    return (x<y?-1:x>y?1:0)*(down?-1:1)||a-b});
    for(const h of d.querySelectorAll('[data-c]'))h.closest('th').setAttribute('aria-sort',\
    +h.dataset.c===c?(down?'descending':'ascending'):'none')};
    const apply=()=>{const w={},p=new URLSearchParams();
    for(const k of keys){w[k]=form[k].value.trim();if(w[k])p.set(k,w[k])}
    try{history.replaceState(null,'','#'+p)}catch{}
    const words=fold(w.texte).split(/\\s+/).filter(Boolean),fits=is[w.statut]??is[''],
    cause=causes.findIndex(c=>c?.cause===w.cause);
    sort(w.tri);
    view=order.filter(i=>{const r=rows[i];
    return fits(r[10])&&(!w.cause||r[11].includes(cause))&&(!w.marque||r[1]===w.marque)&&words.every(x=>text(i).includes(x))});
    shown=0;body.replaceChildren();more();
    out.value=view.length+' / '+rows.length;$('rien').hidden=view.length>0||!rows.length};
    const option=v=>{const o=el('option','',v);o.value=v;form.marque.append(o)};
    const read=()=>{const p=new URLSearchParams(location.hash.slice(1));
    if(location.hash.length>1&&!keys.some(k=>p.has(k)))return false;
    for(const k of keys){const v=p.get(k)??'';form[k].value=v;
    if(v&&form[k].value!==v&&form[k].options){const o=el('option','',v);o.value=v;form[k].append(o);form[k].value=v}}
    return true};
    for(const a of d.querySelectorAll('a[data-k]'))a.href='#'+new URLSearchParams([[a.dataset.k,a.dataset.v]]);
    let wait;
    form.addEventListener('input',()=>{clearTimeout(wait);wait=setTimeout(apply,120)});
    form.addEventListener('submit',e=>{e.preventDefault();apply()});
    form.addEventListener('reset',()=>setTimeout(apply));
    next.addEventListener('click',()=>more());
    new IntersectionObserver(e=>{if(e[0].isIntersecting)more()},{rootMargin:'600px'}).observe(next);
    body.addEventListener('click',e=>{const row=e.target.closest('tr[data-i]');
    if(row&&!String(getSelection()))toggle(row,+row.dataset.i)});
    $('plier').addEventListener('click',async e=>{const b=e.currentTarget,open=b.getAttribute('aria-pressed')!=='true';
    b.setAttribute('aria-pressed',String(open));
    for(const row of [...body.querySelectorAll('tr[data-i]')])await toggle(row,+row.dataset.i,open)});
    for(const h of d.querySelectorAll('[data-c]'))h.addEventListener('click',()=>{const c=h.dataset.c,\
    v=form.tri.value===c?'-'+c:c;
    if(![...form.tri.options].some(o=>o.value===v)){const o=el('option','',h.textContent+' ↓');o.value=v;form.tri.append(o)}
    form.tri.value=v;apply()});
    addEventListener('beforeprint',()=>{if(shown<printed)more(printed-shown)});
    d.addEventListener('pointerover',e=>{const c=e.target.className;
    if(!e.target.title&&/^[rcdk]$/.test(c)&&/^(DD|SPAN)$/.test(e.target.nodeName))\
    e.target.title=d.querySelector('.legend .'+c)?.textContent??''});
    addEventListener('hashchange',()=>{if(read()){apply();$('fiches').scrollIntoView()}});
    (async()=>{for(const e of d.querySelectorAll('script[data-l]')){for(const r of JSON.parse('['+await unpack(e)+']'))rows.push(r);
    e.remove()}
    for(const b of [...new Set(rows.map(r=>r[1]))].filter(Boolean).sort((a,b)=>a.localeCompare(b)))option(b);
    d.documentElement.classList.add('js');
    const linked=location.hash.length>1&&read();
    apply();
    if(linked)$('fiches').scrollIntoView()})();
    })();
    """
}
