import Foundation
import Testing

@testable import prerentree

/// `report.html` in a browser: the filters filter, and nothing that a sheet says becomes part of the page.
@Suite(.enabled(if: Browser.path != nil, "no browser is installed"), .serialized)
struct PageTests {
  /// Two accepted and two refused sheets, all of them hostile.
  private static let sheets = [
    customSheet(
      """
      equipements:
        - {libelle: "<img src=x onerror=alert(1)> </script><script>alert(2)</script>", categorie: Cadeau, prix_ht: 0}
      """),
    customSheet().replacingOccurrences(of: "A-1", with: "A-2")
      .replacingOccurrences(of: "LIGIER", with: "\"\\\"><svg onload=alert(3)>\""),
    "type: occasion\nmarque: \"<b onclick=alert(4)>Pölestar</b>\"\nmodele: \"{{constructor}}\"",
    "type: occasion\nmarque: RENO\nmodele: CLIO",
  ].joined(separator: "\n---\n")

  /// The page of a run, opened.
  private func open(_ sheets: String = sheets, lang: String = "fr", dark: Bool = false, scripts: Bool = true)
    throws -> Browser
  {
    let folder = try TemporaryFolder()
    let file = try folder.write("<h1 onmouseover=alert(5)>.yaml", sheets)
    _ = try prerentree("process", file, "--out", folder.path + "/out", "--quiet", "--lang", lang)
    return try Browser(folder.path + "/out/report.html", dark: dark, scripts: scripts)
  }

  /// The table as it is once the vehicles are unpacked and the changes have done their work: how many rows are to be
  /// seen, and what the page says of it.
  private func shown(_ browser: Browser, _ changes: String) throws -> [String] {
    try browser.evaluate(
      """
      (async () => {
        while (!document.documentElement.classList.contains('js')) await new Promise(done => setTimeout(done, 10));
        const form = document.getElementById('filtres');
        \(changes)
        form.dispatchEvent(new Event('input'));
        await new Promise(done => setTimeout(done, 400));
        const rows = [...document.querySelectorAll('#liste tr[data-i]')].filter(c => c.checkVisibility());
        return [String(rows.length), document.getElementById('compte').value];
      })()
      """)
  }

  /// Unpacks and opens the cards of all rows in view.
  private func openCards(_ browser: Browser) throws {
    _ = try shown(browser, "")
    let _: Bool = try browser.evaluate(
      "(async () => { document.getElementById('plier').click(); await new Promise(d => setTimeout(d, 400)); return true })()"
    )
  }

  @Test func filtersByStatusCauseBrandAndText() throws {
    let browser = try open()
    #expect(try shown(browser, "") == ["4", "4 / 4"])
    #expect(try browser.evaluate("getComputedStyle(document.getElementById('filtres')).display") == "flex")
    #expect(try shown(browser, "form.statut.value = 'a'") == ["2", "2 / 4"])
    #expect(try shown(browser, "form.statut.value = 'r'") == ["2", "2 / 4"])
    #expect(try shown(browser, "form.cause.value = 'PR0602 error /marque'") == ["2", "2 / 4"])
    #expect(
      try shown(browser, "form.marque.value = 'LIGIER'; form.statut.value = form.cause.value = ''") == ["1", "1 / 4"])
    #expect(try shown(browser, "form.marque.value = ''; form.statut.value = 'e'") == ["2", "2 / 4"])
    #expect(try shown(browser, "form.statut.value = 'u'") == ["2", "2 / 4"])
    #expect(try shown(browser, "form.statut.value = ''; form.texte.value = 'POLESTAR onclick'") == ["1", "1 / 4"])
    #expect(try shown(browser, "form.texte.value = 'nulle part'") == ["0", "0 / 4"])
    #expect(try browser.evaluate("document.getElementById('rien').checkVisibility()") == true)
    #expect(try shown(browser, "form.reset()") == ["4", "4 / 4"])
    #expect(browser.complaints.isEmpty)
  }

  /// Refused ones come first; a click on a title sorts, a second one the other way round.
  @Test func sortsByAnyColumn() throws {
    let browser = try open()
    func references(_ changes: String) throws -> [String] {
      _ = try shown(browser, changes)
      return try browser.evaluate("[...document.querySelectorAll('#liste .ref')].map(c => c.textContent)")
    }
    let byStatus = try references("")
    #expect(Set(byStatus.prefix(2)).isDisjoint(with: ["A-1", "A-2"]))
    #expect(try references("document.querySelector('[data-c=\"0\"]').click()").prefix(2) == ["A-1", "A-2"])
    #expect(try references("document.querySelector('[data-c=\"0\"]').click()").suffix(2) == ["A-2", "A-1"])
    #expect(try browser.evaluate("document.querySelector('.liste th').getAttribute('aria-sort')") == "descending")
    #expect(browser.complaints.isEmpty)
  }

  @Test func theAddressKeepsTheFilterAndACauseSetsIt() throws {
    let browser = try open()
    #expect(try shown(browser, "form.statut.value = 'a'") == ["2", "2 / 4"])
    #expect(try browser.evaluate("location.hash") == "#statut=a")
    let click = "document.querySelector('a[data-k=cause][data-v^=PR0602]').click(); await 0;"
    #expect(try shown(browser, click) == ["2", "2 / 4"])
    #expect(browser.complaints.isEmpty)
  }

  /// A total, a one-shot brand, an unknown value: each leads to its vehicles.
  @Test func whatTheHeadCountsLeadsToItsVehicles() throws {
    let browser = try open()
    func click(_ link: String) throws -> [String] {
      try shown(browser, "document.querySelector(`\(link)`).click(); await 0;")
    }
    #expect(try click("a[data-k=statut][data-v=r]") == ["2", "2 / 4"])
    #expect(try click("a[data-k=statut][data-v='']") == ["4", "4 / 4"])
    #expect(try click("a[data-k=marque]") == ["1", "1 / 4"])
    #expect(try click("a[data-k=texte][data-v=RENO]") == ["1", "1 / 4"])
    #expect(browser.complaints.isEmpty)
  }

  /// Without scripts there are totals, causes and the refused vehicles, and it is said what is left out; no link or
  /// button leads nowhere.
  @Test func isReadableWithoutScripts() throws {
    let browser = try open(scripts: false)
    // Without scripts nobody says when the page is laid out: it is asked for until the table is there.
    var (roles, names): ([String], [String]) = ([], [])
    for _ in 0..<50 where !roles.contains("columnheader") {
      let tree = try browser.send("Accessibility.getFullAXTree")
      let nodes = (tree["nodes"] as? [[String: Any]] ?? []).filter { $0["ignored"] as? Bool != true }
      roles = nodes.compactMap { ($0["role"] as? [String: Any])?["value"] as? String }
      names = nodes.compactMap { ($0["name"] as? [String: Any])?["value"] as? String }
    }
    #expect(names.count { $0 == "refusée" } >= 2)
    #expect(names.contains { $0.hasPrefix("Non montrés sans JavaScript : 2 véhicules acceptés") })
    #expect(Set(roles).isSuperset(of: ["banner", "main", "contentinfo", "heading", "table", "listitem"]))
    #expect(Set(roles).isDisjoint(with: ["search", "combobox"]))
    #expect(browser.complaints.isEmpty)
  }

  @Test func cardsOpenOnDemand() throws {
    let browser = try open()
    _ = try shown(browser, "")
    let open = "document.querySelectorAll('article').length"
    #expect(try browser.evaluate(open) == 0)
    let press =
      "(async () => { document.getElementById('plier').click(); await new Promise(d => setTimeout(d, 400)); return \(open) })()"
    #expect(try browser.evaluate(press) == 4)
    #expect(
      try browser.evaluate("[...document.querySelectorAll('article.ko')].every(c => c.querySelector('mark'))") == true)
    #expect(try browser.evaluate(press) == 0)
    let one =
      "(async () => { document.querySelector('.ref button').click(); await new Promise(d => setTimeout(d, 400)); return \(open) })()"
    #expect(try browser.evaluate(one) == 1)
    #expect(browser.complaints.isEmpty)
  }

  @Test func nothingOfASheetBecomesPartOfThePage() throws {
    let browser = try open()
    try openCards(browser)
    let tags: [String] = try browser.evaluate(
      "[...new Set([...document.querySelectorAll('*')].map(e => e.localName))].sort()")
    #expect(Set(tags).isDisjoint(with: ["img", "iframe", "object", "embed", "base"]))
    #expect(try browser.evaluate("[...document.scripts].filter(s => s.type !== 'text/plain').length") == 1)
    #expect(try browser.evaluate("document.querySelectorAll('article h1, article script, article svg').length") == 0)
    let handlers: Int = try browser.evaluate(
      "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length")
    #expect(handlers == 0)
    let text: String = try browser.evaluate("document.body.textContent")
    for said in [
      "<img src=x onerror=alert(1)>", "\"><svg onload=alert(3)>", "<b onclick=alert(4)>Pölestar</b>", "{{constructor}}",
    ] {
      #expect(text.contains(said), "what the sheet says is shown as it stands")
    }
    #expect(browser.complaints.isEmpty)
  }

  /// Would something slip through the escaping after all, the page's policy stops it.
  @Test func thePolicyLetsNothingElseRunOrLoad() throws {
    let browser = try open()
    let ran: Bool = try browser.evaluate(
      """
      (async () => {
        const box = document.createElement('div');
        box.innerHTML = '<img src="https://example.invalid/x" onerror="window.ran = 1"><a onclick="window.ran = 1">x</a>';
        document.body.append(box);
        box.lastChild.click();
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.body.append(script);
        await new Promise(done => setTimeout(done, 300));
        return 'ran' in window;
      })()
      """)
    #expect(!ran)
    #expect(!browser.complaints.isEmpty, "the browser says what it refused")
  }

  @Test(arguments: ["fr", "en"], [false, true])
  func isWellMadeInBothLanguagesLightAndDark(_ lang: String, _ dark: Bool) throws {
    let browser = try open(lang: lang, dark: dark)
    try openCards(browser)
    #expect(try browser.evaluate("document.documentElement.lang") == lang)
    #expect(try browser.evaluate("document.compatMode") == "CSS1Compat")
    #expect(try browser.evaluate("document.querySelectorAll('header,main,footer').length") == 3)
    #expect(
      try browser.evaluate("[...document.querySelectorAll('input,select')].every(e => e.labels.length === 1)") == true)
    #expect(
      try browser.evaluate(
        "new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size === document.querySelectorAll('[id]').length"
      ) == true)
    // WCAG 1.4.3: text at 4.5 to 1 against what is after it.
    let faint: [String] = try browser.evaluate(
      """
      (() => {
        const parts = c => c.match(/[\\d.]+/g).map(Number);
        const light = c => { const [r, g, b] = parts(c).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
          return .2126 * r + .7152 * g + .0722 * b };
        const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
          if (parts(c)[3] !== 0) return c } return 'rgb(255, 255, 255)' };
        return [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .filter(e => { const [a, b] = [light(getComputedStyle(e).color), light(behind(e))].sort((x, y) => y - x);
            return (a + .05) / (b + .05) < 4.5 }).map(e => e.outerHTML.slice(0, 80));
      })()
      """)
    #expect(faint.isEmpty)
    #expect(browser.complaints.isEmpty)
  }

  /// On a phone nothing is wider than the screen, though cards are open.
  @Test func fitsAPhone() throws {
    let browser = try open()
    try browser.send(
      "Emulation.setDeviceMetricsOverride", ["width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true])
    try openCards(browser)
    #expect(try browser.evaluate("document.documentElement.scrollWidth") == 390)
  }

  @Test func tenThousandSheetsOpenAndFilterWithoutAFreeze() throws {
    let sheets = (1...10_000).map {
      customSheet().replacingOccurrences(of: "A-1", with: "R-\($0)")
        .replacingOccurrences(of: "JS50", with: "M\($0 % 7)")
    }
    let browser = try open(sheets.joined(separator: "\n---\n"))
    // The longest time for which the page answered nothing while a filter ran, in milliseconds.
    let freeze: Double = try browser.evaluate(
      """
      (async () => {
        let last = performance.now(), worst = 0, runs = true;
        const beat = () => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; if (runs) setTimeout(beat) };
        beat();
        while (!document.documentElement.classList.contains('js')) await new Promise(done => setTimeout(done, 10));
        const form = document.getElementById('filtres');
        form.texte.value = 'r-4242';
        form.dispatchEvent(new Event('input'));
        while (document.getElementById('compte').value !== '1 / 10000') await new Promise(done => setTimeout(done, 20));
        runs = false;
        return worst;
      })()
      """)
    #expect(freeze < 1000, "\(freeze)")
    #expect(browser.complaints.isEmpty)
  }
}
