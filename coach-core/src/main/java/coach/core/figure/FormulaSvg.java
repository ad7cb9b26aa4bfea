package coach.core.figure;

import coach.core.formula.Formula;
import coach.core.formula.FormulaException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// Draws formulas as SVG elements, to stand in a page's text: as tall as the text is, in its
/// colour, on its baseline, with the LaTeX as its name for who cannot see it.
///
/// An instance serves one page: its formulas share their outlines, which [#outlines] writes down
/// once.
public final class FormulaSvg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int UNITS = 1000;
    private static final String FONTS =
            "'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif";

    private final Map<String, Glyph> shared = new TreeMap<>();

    /// Formulas of one page.
    public FormulaSvg() {}

    /// Draws a formula that needs nothing else of the page.
    ///
    /// @param displayed whether it stands on a line of its own
    /// @return the SVG element; the same text for the same formula
    /// @throws FormulaException if it is no LaTeX that a reader would understand
    public static String of(String latex, boolean displayed) {
        return svg(set(latex, displayed), latex, false).toString();
    }

    /// Draws a formula whose outlines stand elsewhere in the page.
    ///
    /// @throws FormulaException if it is no LaTeX that a reader would understand
    public Markup formula(String latex, boolean displayed) {
        var formula = set(latex, displayed);
        formula.ink().forEach(this::share);
        return svg(formula, latex, true);
    }

    /// The outlines of all formulas drawn so far, for anywhere in the page; they show nothing
    /// there.
    public Markup outlines() {
        var svg = new Markup();
        svg.open("svg", "width", "0", "height", "0", "aria-hidden", "true", "class", "outlines");
        svg.open("defs");
        shared.values()
                .forEach(glyph -> svg.open("path", "id", glyph.id(), "d", path(glyph)).close());
        return svg.close().close();
    }

    private void share(Ink ink) {
        if (ink instanceof Ink.Outline(var glyph, _, _, _, _)) {
            shared.put(glyph.id(), glyph);
        }
    }

    private static Piece set(String latex, boolean displayed) {
        return Layout.of(Formula.parse(latex).root(), Setting.of(displayed));
    }

    private static Markup svg(Piece formula, String latex, boolean shared) {
        int width = Math.max(1, units(formula.width() + formula.slant()));
        int height = units(formula.height());
        int depth = units(formula.depth());
        int tall = Math.max(1, height + depth);
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                NAMESPACE,
                "width",
                em(width),
                "height",
                em(tall),
                "viewBox",
                "0 " + -height + " " + width + " " + tall,
                "style",
                "vertical-align:" + em(-depth),
                "overflow",
                "visible",
                "fill",
                "currentColor",
                "role",
                "img",
                "aria-label",
                latex);
        svg.element("title", latex);
        formula.ink().forEach(ink -> draw(ink, shared, svg));
        return svg.close();
    }

    private static void draw(Ink ink, boolean shared, Markup svg) {
        switch (ink) {
            case Ink.Outline outline -> draw(outline, shared, svg);
            case Ink.Bar(var x, var y, var width, var height) ->
                    svg.open(
                                    "rect",
                                    "x",
                                    number(units(x)),
                                    "y",
                                    number(units(y)),
                                    "width",
                                    number(units(width)),
                                    "height",
                                    number(units(height)))
                            .close();
            case Ink.Writing(var text, var x, var y, var size, var width) ->
                    svg.element(
                            "text",
                            text,
                            "x",
                            number(units(x)),
                            "y",
                            number(units(y)),
                            "font-size",
                            number(units(size)),
                            "textLength",
                            number(units(width)),
                            "lengthAdjust",
                            "spacingAndGlyphs",
                            "font-family",
                            FONTS);
        }
    }

    private static void draw(Ink.Outline outline, boolean shared, Markup svg) {
        var glyph = outline.glyph();
        String place =
                "matrix("
                        + String.join(
                                " ",
                                thousandths(units(outline.across())),
                                "0",
                                "0",
                                thousandths(-units(outline.up())),
                                number(units(outline.x())),
                                number(units(outline.y())))
                        + ")";
        if (shared) {
            svg.open("use", "href", "#" + glyph.id(), "transform", place).close();
        } else {
            svg.open("path", "transform", place, "d", path(glyph)).close();
        }
    }

    private static String path(Glyph glyph) {
        return "M" + glyph.path() + "Z";
    }

    private static int units(double em) {
        return (int) Math.round(em * UNITS);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String em(int units) {
        return thousandths(units) + "em";
    }

    /// A number of thousandths as a decimal.
    private static String thousandths(int units) {
        return BigDecimal.valueOf(units, 3).stripTrailingZeros().toPlainString();
    }
}
