package coach.cli;

import coach.api.Bilingual;
import coach.api.CardId;
import coach.api.CoachException;
import coach.api.Data;
import coach.api.Place;
import coach.core.data.Json;
import coach.core.explain.CardEval;
import coach.core.index.SearchEval;
import coach.core.route.RoutingEval;
import coach.core.route.Training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files of labelled cases, one JSON object a line.
final class LabelledFiles {
    private LabelledFiles() {}

    /// Questions with their topics: `{question, topic, also?}`.
    static List<RoutingEval.Labelled> routing(Path file) {
        return lines(file).stream()
                .map(
                        line ->
                                new RoutingEval.Labelled(
                                        line.get("question").text(),
                                        line.find("topic").map(Data::text),
                                        also(line)))
                .toList();
    }

    /// Questions with the cards that answer them: `{question, card, also?}`.
    static List<CardEval.Labelled> cards(Path file) {
        return lines(file).stream()
                .map(
                        line ->
                                new CardEval.Labelled(
                                        line.get("question").text(),
                                        line.find("card").map(Data::text).map(CardId::new),
                                        also(line).stream().map(CardId::new).toList()))
                .toList();
    }

    private static List<String> also(Data line) {
        return line.find("also").map(Data::items).orElse(List.of()).stream()
                .map(Data::text)
                .toList();
    }

    /// The same for training.
    static List<Training.Example> examples(Path file) {
        return routing(file).stream()
                .map(each -> new Training.Example(each.question(), each.topic()))
                .toList();
    }

    /// Queries with the places that answer them: `{query, kind?, relevant: [{file, line}]}`.
    ///
    /// @param folder the folder of the notes, to which the files' names are relative
    static List<SearchEval.Case> search(Path file, Path folder) {
        return lines(file).stream()
                .map(
                        line ->
                                new SearchEval.Case(
                                        line.get("query").text(),
                                        line.find("kind").map(Data::text).orElse("all"),
                                        line.get("relevant").items().stream()
                                                .map(place -> place(place, folder))
                                                .toList()))
                .toList();
    }

    private static Place place(Data place, Path folder) {
        int line = (int) place.get("line").number();
        Path here = Path.of("").toAbsolutePath();
        Path note = folder.toAbsolutePath().normalize().resolve(place.get("file").text());
        Path shown = note.startsWith(here) ? here.relativize(note) : note;
        return new Place(shown.toString().replace('\\', '/'), line, line);
    }

    private static List<Data> lines(Path file) {
        try {
            return Json.readLines(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw CoachException.input(
                    new Bilingual("无法读取 " + file, file + " cannot be read"),
                    new Bilingual("请检查路径", "check the path"));
        }
    }
}
