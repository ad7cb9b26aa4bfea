package coach.core.index;

import coach.api.Language;
import coach.api.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A passage cut into a few sentences each: what is embedded. One vector for a long passage says
/// too little of any of its sentences.
final class Chunks {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern END = Pattern.compile("(?<=[。！？；])|(?<=[.!?;])\\s+|\\n");
    private static final int MOST = 8;
    private static final int SHORTEST_ZH = 20;
    private static final int SHORTEST_EN = 65;

    private Chunks() {}

    /// At least one chunk, at most eight.
    static List<String> of(Passage passage) {
        String text = PICTURE.matcher(passage.text()).replaceAll(" ").strip();
        int least = Math.max(shortest(passage.language()), (text.length() + MOST - 1) / MOST);
        List<String> chunks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String sentence : END.split(text)) {
            if (!sentence.isBlank()) {
                open.append(sentence.strip()).append(' ');
            }
            if (open.length() >= least) {
                chunks.add(take(open));
            }
        }
        if (chunks.isEmpty()) {
            return List.of(take(open));
        }
        chunks.add((chunks.removeLast() + " " + take(open)).strip());
        return chunks;
    }

    private static String take(StringBuilder open) {
        String chunk = open.toString().strip();
        open.setLength(0);
        return chunk;
    }

    private static int shortest(Language language) {
        return switch (language) {
            case ZH -> SHORTEST_ZH;
            case EN -> SHORTEST_EN;
        };
    }
}
