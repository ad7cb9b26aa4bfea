package coach.core.index;

import coach.api.Hit;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Role;
import coach.core.text.Languages;

import java.util.ArrayList;
import java.util.List;

/// A few notes to search in.
final class Sample {
    private Sample() {}

    /// A file with one passage a text, each on a line of its own.
    static IndexedFile file(String name, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(passage(name, passages.size() + 1, Role.NOTE, text));
        }
        return file(name, passages);
    }

    static IndexedFile file(String name, List<Passage> passages) {
        String content = passages.toString();
        return new IndexedFile(name, content, content.length(), 0, passages);
    }

    static Passage passage(String name, int line, Role role, String text) {
        return new Passage(text, new Place(name, line, line), List.of(), Languages.of(text), role);
    }

    /// Notes of the kind that people keep.
    static List<IndexedFile> notes() {
        return List.of(
                file(
                        "backprop.md",
                        "反向传播用链式法则把损失对每个参数的偏导数一次算齐。",
                        "交叉熵损失配 softmax，输出层的误差就是预测减去标签。",
                        "梯度消失：sigmoid 的导数最大才 0.25，连乘下来按指数往下掉。"),
                file(
                        "llm.md",
                        "The temperature divides the logits before the softmax.",
                        "GPT-2 uses byte pair encoding; PagedAttention saves memory.",
                        "top_p keeps the smallest set of tokens whose mass exceeds p."),
                file(
                        "posts/os.md",
                        "死锁的四个必要条件：互斥、占有并等待、不可抢占、循环等待。",
                        "GO 变量不赋值就是零值。",
                        "Regularisation keeps the weights small."));
    }

    /// Where a hit stands, as `file:line`.
    static List<String> places(List<Hit> hits) {
        return hits.stream().map(hit -> hit.passage().place().toString()).toList();
    }
}
