/// The script of the page: it lets the slider change the filled year of the pyramid.
///
/// Everything is there without it; the slider is hidden until the script runs.
enum ReportScript {
  static let text = """
    (function () {
      "use strict";
      var source = document.getElementById("pyramide-data");
      if (!source) { return; }
      var data = JSON.parse(source.textContent);
      var part = function (name) { return document.getElementById("pyramide-" + name); };
      var slider = part("skyv");
      var show = function () {
        var index = Number(slider.value);
        part("men").setAttribute("d", data.men[index]);
        part("women").setAttribute("d", data.women[index]);
        part("aar").textContent = data.years[index];
        part("tekst").textContent = data.text[index];
        slider.setAttribute("aria-valuetext", data.years[index]);
      };
      part("valg").hidden = false;
      slider.addEventListener("input", show);
      show();
    })();

    """
}
