package coach.core.figure;

import coach.api.Language;

/// A page that is whole by itself: its styles stand in it, it has no scripts, and a browser is told
/// to fetch nothing for it.
public final class Page {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

    private Page() {}

    /// @param style its style sheet: the program's own, for it is not escaped
    /// @param body what it shows
    public static String of(Language language, String title, String style, Markup body) {
        var page = new Markup();
        page.verbatim("<!DOCTYPE html>").line();
        page.open("html", "lang", code(language)).line();
        page.open("head").line();
        page.open("meta", "charset", "UTF-8").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        page.open("meta", "name", "viewport", "content", "width=device-width").line();
        page.element("title", title).line();
        page.open("style").verbatim(style).close().line();
        page.close().line();
        page.open("body").line().add(body).close().line();
        return page.close().line().toString();
    }

    /// The code of a language in a page; Chinese is told to be written in simplified signs, for
    /// fonts differ.
    public static String code(Language language) {
        return switch (language) {
            case ZH -> "zh-Hans";
            case EN -> "en";
        };
    }
}
