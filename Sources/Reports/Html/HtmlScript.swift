import Documents

/// The script of `report.html`, which the page's content security policy names by its digest: nothing else runs.
///
/// Everything that it puts into the page goes in as text. It works in slices of a few milliseconds, so that ten thousand
/// cards do not hold the page up. Links that set a filter become links only here: without the script they would lead
/// nowhere.
enum HtmlScript {
  static let digest = SHA256.base64(text)

  static let text: StaticString = """
    (()=>{'use strict';
    const d=document,$=i=>d.getElementById(i),form=$('filtres'),out=$('compte'),fold=s=>s.normalize('NFD')\
    .replace(/[\\u0300-\\u036f]/g,'').toLowerCase();
    const cards=[...d.getElementsByTagName('article')],texts=[],keys=['statut','code','marque','texte'];
    const text=i=>texts[i]??=fold(cards[i].textContent);
    const option=v=>{const o=d.createElement('option');o.value=o.textContent=v;form.marque.append(o)};
    const slices=work=>{let i=0;const step=()=>{const end=performance.now()+10;let more=true;
    while(i<cards.length&&(more=work(i++)!==false)&&(i%20||performance.now()<end));
    if(more&&i<cards.length)setTimeout(step)};step()};
    const is={'':()=>true,a:c=>c.dataset.s==='a',r:c=>c.dataset.s==='r',p:c=>c.dataset.c!=='',o:c=>c.dataset.c==='',
    e:c=>c.querySelector('li.e'),w:c=>c.querySelector('li.w'),n:c=>c.querySelector('li.n'),u:c=>c.querySelector('.u')};
    const count=n=>{out.value=n+' / '+cards.length;$('rien').hidden=n>0||!cards.length};
    let run=0;
    const apply=()=>{const me=++run,w={},p=new URLSearchParams();let n=0;
    for(const k of keys){w[k]=form[k].value.trim();if(w[k])p.set(k,w[k])}
    const words=fold(w.texte).split(/\\s+/).filter(Boolean),fitting=is[w.statut]??is[''];
    try{history.replaceState(null,'','#'+p)}catch{}
    slices(i=>{if(me!==run)return false;const c=cards[i],s=c.dataset;
    const fits=(!w.code||s.c.split(' ').includes(w.code))&&(!w.marque||s.b===w.marque)&&!!fitting(c)\
    &&words.every(x=>text(i).includes(x));
    if(fits)n++;if(c.hidden===fits)c.hidden=!fits;
    if(i+1===cards.length)count(n)})};
    const read=()=>{const p=new URLSearchParams(location.hash.slice(1));
    if(location.hash.length>1&&!keys.some(k=>p.has(k)))return false;
    for(const k of keys){form[k].value=p.get(k)??'';if(k==='marque'&&p.get(k)&&!form[k].value){option(p.get(k));\
    form[k].value=p.get(k)}}return true};
    for(const a of d.querySelectorAll('a[data-k]'))a.href='#'+new URLSearchParams([[a.dataset.k,a.dataset.v]]);
    for(const b of [...new Set(cards.map(c=>c.dataset.b))].filter(Boolean).sort((a,b)=>a.localeCompare(b)))option(b);
    d.documentElement.classList.add('js');
    if(cards.length)count(cards.length);
    let wait;
    form.addEventListener('input',()=>{clearTimeout(wait);wait=setTimeout(apply,120)});
    form.addEventListener('submit',e=>{e.preventDefault();apply()});
    form.addEventListener('reset',()=>setTimeout(apply));
    $('plier').addEventListener('click',e=>{const b=e.currentTarget,open=b.getAttribute('aria-pressed')==='true';
    b.setAttribute('aria-pressed',String(!open));slices(i=>{cards[i].firstElementChild.open=open})});
    d.addEventListener('pointerover',e=>{const c=e.target.className;
    if(!e.target.title&&/^[rcdk]$/.test(c))e.target.title=d.querySelector('.legend .'+c)?.textContent??''});
    addEventListener('hashchange',()=>{if(read()){apply();$('fiches').scrollIntoView()}});
    if(read()&&location.hash.length>1)apply();
    })();
    """
}
