package coach.core.notes;

import coach.api.Exchange;
import coach.api.Language;
import coach.api.Passage;

import java.util.List;

/// A note that has been read.
///
/// @param file its path with forward slashes, as it was named
/// @param title its title: from the front matter, the first heading, the first line or the file
/// @param language the language it is mainly written in
/// @param passages all of its words, cut into pieces that fit a search result
/// @param exchanges the questions that it records
public record Note(
        String file,
        String title,
        Language language,
        List<Passage> passages,
        List<Exchange> exchanges)
        implements Reading {
    public Note {
        passages = List.copyOf(passages);
        exchanges = List.copyOf(exchanges);
    }
}
