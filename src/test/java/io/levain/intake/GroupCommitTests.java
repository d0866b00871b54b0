package io.levain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTests {

    private static final String HOLDS_UP = "holds up";

    private final List<List<String>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    private List<String> run(String key, List<String> items) {
        transactions.add(List.copyOf(items));
        if (items.contains(HOLDS_UP)) {
            begun.countDown();
            await(goOn);
        }
        if (items.contains("bad")) {
            throw new IllegalArgumentException("bad");
        }
        if (items.contains("gone")) {
            throw new IllegalStateException(new SQLTransientConnectionException("no connection"));
        }
        return items.stream().map(item -> key + item).toList();
    }

    private GroupCommit<String, String, String> commits(int most) {
        return new GroupCommit<>(this::run, most, 1);
    }

    @Test
    void doesAtOnceWhatComesAlone() {
        assertThat(commits(10).submit("k", List.of("a", "b"))).containsExactly("ka", "kb");
        assertThat(transactions).containsExactly(List.of("a", "b"));
    }

    @Test
    void doesTogetherWhatWaits() throws Exception {
        GroupCommit<String, String, String> commits = commits(10);
        List<CompletableFuture<List<String>>> answers =
                waiting(commits, List.of(List.of("a"), List.of("b", "c"), List.of("d")));
        goOn.countDown();

        assertThat(answers.get(0).get()).containsExactly("ka");
        assertThat(answers.get(1).get()).containsExactly("kb", "kc");
        assertThat(answers.get(2).get()).containsExactly("kd");
        assertThat(transactions).containsExactly(List.of(HOLDS_UP), List.of("a", "b", "c", "d"));
    }

    @Test
    void letsNoGroupGrowBeyondItsBound() throws Exception {
        GroupCommit<String, String, String> commits = commits(3);
        List<CompletableFuture<List<String>>> answers =
                waiting(commits, List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")));
        goOn.countDown();

        assertThat(answers.get(1).get()).containsExactly("kc", "kd");
        assertThat(answers.get(2).get()).containsExactly("ke");
        assertThat(answers.get(0).get()).containsExactly("ka", "kb");
        assertThat(transactions).containsExactly(List.of(HOLDS_UP), List.of("a", "b"), List.of("c", "d", "e"));
    }

    @Test
    void keepsTheFaultOfOneFromTheOthers() throws Exception {
        GroupCommit<String, String, String> commits = commits(10);
        List<CompletableFuture<List<String>>> answers =
                waiting(commits, List.of(List.of("a"), List.of("bad"), List.of("b")));
        goOn.countDown();

        assertThat(answers.get(0).get()).containsExactly("ka");
        assertThat(answers.get(2).get()).containsExactly("kb");
        assertThatThrownBy(() -> answers.get(1).get())
                .isInstanceOf(ExecutionException.class)
                .hasCause(new IllegalArgumentException("bad"));
    }

    @Test
    void asksADatabaseThatIsGoneOnceForAll() throws Exception {
        GroupCommit<String, String, String> commits = commits(10);
        List<CompletableFuture<List<String>>> answers = waiting(commits, List.of(List.of("a"), List.of("gone")));
        goOn.countDown();

        assertThatThrownBy(() -> answers.get(0).get()).hasRootCauseMessage("no connection");
        assertThatThrownBy(() -> answers.get(1).get()).hasRootCauseMessage("no connection");
        assertThat(transactions).hasSize(2);
    }

    /** Submits items one after the other while a transaction runs, and returns when all of them wait. */
    private List<CompletableFuture<List<String>>> waiting(
            GroupCommit<String, String, String> commits, List<List<String>> items) {
        submit(commits, List.of(HOLDS_UP), new CompletableFuture<>());
        await(begun);
        List<CompletableFuture<List<String>>> answers = new ArrayList<>();
        for (List<String> some : items) {
            CompletableFuture<List<String>> answer = new CompletableFuture<>();
            Thread thread = submit(commits, some, answer);
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            answers.add(answer);
        }
        return answers;
    }

    private static Thread submit(
            GroupCommit<String, String, String> commits, List<String> items, CompletableFuture<List<String>> answer) {
        Thread thread = new Thread(() -> {
            try {
                answer.complete(commits.submit("k", items));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        thread.start();
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
