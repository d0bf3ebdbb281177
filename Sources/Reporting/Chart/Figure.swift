/// A drawing with everything a reader needs to do without it: a title, what it shows in words, and
/// the numbers in a table.
struct Figure: Sendable {
  /// A name of its own on the page, ASCII.
  let id: String
  /// What it is about.
  let title: String
  /// Definition, bounds, unit.
  var subtitle = ""
  /// What one sees, in a sentence with the figures in it.
  let description: String
  /// Width and height in units of the drawing.
  let size: (width: Double, height: Double)
  /// What is drawn.
  let drawing: String
  /// What colours mean, where they are not named in the drawing.
  var key: [(style: String, text: String)] = []
  /// The numbers.
  let table: DataTable
  /// Markup between the drawing and the table, such as a slider.
  var controls = ""
  /// Whether it takes the width of the page.
  var isWide = false
  /// Whether it rests on assumptions or estimates.
  var isStarred = false
  /// Where the figures come from, with the word for it.
  var source = ""
  /// Lines below the drawing.
  var notes: [String] = []

  /// The title, starred where the numbers rest on assumptions.
  private var heading: String { isStarred ? title + " *" : title }

  /// The figure as HTML; `tableWord` opens the table.
  func html(tableWord: String) -> String {
    var page = Markup()
    page.element("figure", ["class": isWide ? "chart wide" : "chart", "id": id]) { figure in
      figure.element("figcaption") { caption in
        caption.element("strong", text: heading)
        if !subtitle.isEmpty { caption.element("span", text: subtitle) }
      }
      if !key.isEmpty {
        figure.element("ul", ["class": "key", "aria-hidden": "true"]) { list in
          for entry in key {
            list.element("li") { item in
              item.element("i", ["class": entry.style], text: "")
              item.write(entry.text)
            }
          }
        }
      }
      figure.element(
        "svg",
        [
          "viewBox": "0 0 \(Markup.place(size.width)) \(Markup.place(size.height))",
          "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
        ]
      ) { svg in
        svg.element("title", ["id": "\(id)-t"], text: heading)
        svg.element("desc", ["id": "\(id)-d"], text: description)
        svg.raw(drawing)
      }
      figure.raw(controls)
      if !source.isEmpty { figure.element("p", ["class": "source"], text: source) }
      for note in notes { figure.element("p", ["class": "source"], text: note) }
      figure.element("details") { details in
        details.element("summary", text: "\(tableWord): \(heading)")
        details.raw(table.html(label: heading))
      }
    }
    return page.text + "\n"
  }
}

/// Numbers behind a drawing, as texts.
struct DataTable: Sendable {
  /// The headings; the first column is of labels.
  let header: [String]
  let rows: [[String]]
  /// Which rows are totals.
  var totals: Set<Int> = []
  /// How many columns from the left hold text.
  var labels = 1

  /// The table in a frame that scrolls sideways in a narrow window.
  func html(label: String) -> String {
    var page = Markup()
    page.element(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": label]
    ) { frame in
      frame.element("table") { table in
        table.element("thead") { head in
          head.element("tr") { row in
            for (index, text) in header.enumerated() {
              row.element(
                "th", ["scope": "col", "class": index < labels ? "text" : ""], text: text)
            }
          }
        }
        table.element("tbody") { body in
          for (index, cells) in rows.enumerated() {
            body.element("tr", ["class": totals.contains(index) ? "total" : ""]) { row in
              for (column, text) in cells.enumerated() {
                if column == 0 {
                  row.element("th", ["scope": "row"], text: text)
                } else {
                  row.element("td", ["class": column < labels ? "text" : ""], text: text)
                }
              }
            }
          }
        }
      }
    }
    return page.text
  }
}
