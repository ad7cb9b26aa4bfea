package com.example.coach.os;

import coach.api.AnswerCheck;
import coach.api.AnswerView;
import coach.api.Finding;
import coach.api.Sentence;
import coach.api.Severity;
import coach.api.Span;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the claim that threads of one process have memory of their own. They share it; only stack
/// and registers are a thread's own.
///
/// It looks at one clause at a time, and passes over those that deny the claim or speak of
/// processes too: better to miss one than to accuse a right answer.
final class ThreadMemoryCheck implements AnswerCheck {
    private static final String ID = "os/thread-shares-memory";
    private static final Pattern CLAUSE = Pattern.compile("[^,;，；、]+");
    private static final Pattern THREAD = Pattern.compile("(?i)线程|\\bthreads?\\b");
    private static final Pattern OTHER = Pattern.compile("(?i)进程|process");
    private static final Pattern OWN =
            Pattern.compile(
                    "(?i)(独立|各自|自己)的?(虚拟)?(地址空间|内存|堆)|\\b(own|separate|private) (virtual )?(address"
                            + " spaces?|memory|heaps?)");
    private static final Pattern NOT_SHARED =
            Pattern.compile(
                    "(?i)不(会|能)?共享(同一)?(地址空间|内存|堆)"
                            + "|\\b(do not|does not|don't|doesn't|cannot|never) share\\b.*"
                            + "\\b(address space|memory|heap)");
    private static final Pattern DENIED =
            Pattern.compile("(?i)没有|并非|不是|不具有|不拥有|\\b(no|not|never|without)\\b|n't\\b");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(AnswerView answer) {
        return answer.sentences().stream()
                .flatMap(ThreadMemoryCheck::claims)
                .map(claim -> Finding.at(claim, ID, Severity.ERROR, message(answer)))
                .toList();
    }

    private static Stream<Span> claims(Sentence sentence) {
        Matcher clauses = CLAUSE.matcher(sentence.text());
        return clauses.results()
                .filter(clause -> isWrong(clause.group()))
                .map(
                        clause ->
                                new Span(
                                        sentence.span().start() + clause.start(),
                                        sentence.span().start() + clause.end()));
    }

    private static boolean isWrong(String clause) {
        if (!THREAD.matcher(clause).find() || OTHER.matcher(clause).find()) {
            return false;
        }
        return NOT_SHARED.matcher(clause).find()
                || OWN.matcher(clause).find() && !DENIED.matcher(clause).find();
    }

    private static String message(AnswerView answer) {
        return switch (answer.language()) {
            case ZH -> "同一进程的线程共享地址空间、堆和打开的文件；线程独有的只是栈、寄存器和程序计数器。";
            case EN ->
                    "Threads of one process share its address space, heap and open files; only the"
                            + " stack, the registers and the program counter are a thread's own.";
        };
    }
}
