package coach.api;

import java.util.Locale;

/// A language that the coach reads and speaks.
public enum Language {
    /// Chinese, simplified when written by the coach.
    ZH,
    /// English.
    EN;

    /// The code of the language as it stands in JSON and on the command line: `zh` or `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The other of the two languages.
    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
