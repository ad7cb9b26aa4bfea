package coach.core.formula;

import java.util.ArrayList;
import java.util.List;

/// Brackets as tall as what they hold.
final class Brackets {
    private Brackets() {}

    /// A bracket over some rows; the sign itself for a single row.
    static Box of(String sign, int height, int baseline) {
        if (sign.isEmpty()) {
            return Box.EMPTY;
        }
        if (height == 1) {
            return Box.of(sign);
        }
        var rows = new ArrayList<String>();
        for (int y = 0; y < height; y++) {
            rows.add(piece(sign, y, height));
        }
        return new Box(List.copyOf(rows), 1, baseline);
    }

    private static String piece(String sign, int y, int height) {
        boolean top = y == 0;
        boolean bottom = y == height - 1;
        return switch (sign) {
            case "(" -> pick(top, bottom, "⎛", "⎜", "⎝");
            case ")" -> pick(top, bottom, "⎞", "⎟", "⎠");
            case "[" -> pick(top, bottom, "⎡", "⎢", "⎣");
            case "]" -> pick(top, bottom, "⎤", "⎥", "⎦");
            case "⌈" -> pick(top, bottom, "⎡", "⎢", "⎢");
            case "⌉" -> pick(top, bottom, "⎤", "⎥", "⎥");
            case "⌊" -> pick(top, bottom, "⎢", "⎢", "⎣");
            case "⌋" -> pick(top, bottom, "⎥", "⎥", "⎦");
            case "{" -> curly(y, height, "⎧⎨⎩");
            case "}" -> curly(y, height, "⎫⎬⎭");
            case "⟨" -> 2 * y + 1 < height ? "╱" : 2 * y + 1 == height ? "⟨" : "╲";
            case "⟩" -> 2 * y + 1 < height ? "╲" : 2 * y + 1 == height ? "⟩" : "╱";
            case "|" -> "│";
            default -> sign;
        };
    }

    private static String pick(
            boolean top, boolean bottom, String first, String middle, String last) {
        return top ? first : bottom ? last : middle;
    }

    private static String curly(int y, int height, String pieces) {
        if (y == height / 2 && height > 2) {
            return pieces.substring(1, 2);
        }
        return y == 0 ? pieces.substring(0, 1) : y == height - 1 ? pieces.substring(2) : "⎪";
    }
}
