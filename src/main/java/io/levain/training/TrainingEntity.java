package io.levain.training;

import io.levain.catalog.Chain;
import io.levain.evaluation.Trial;
import io.levain.facts.Fact;
import io.levain.history.ChainHistory;
import io.levain.texts.FactConverter;
import io.levain.texts.FactsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One training of a chain's model, from the asking to the end. */
@Entity
@Table(name = "training")
class TrainingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_seq")
    @SequenceGenerator(name = "training_seq", sequenceName = "training_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long chainId;

    /** Counts the trainings of the chain, from 1: ids come in blocks, a server each, and tell nothing of the order. */
    @SuppressWarnings("UnusedVariable") // queries read it
    private int chainNumber;

    /** The chain while this is active, else null; unique, so that only one training of a chain can be. */
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Long activeChain;

    @Enumerated(EnumType.STRING)
    private TrainingState state;

    @Enumerated(EnumType.STRING)
    private TrainingCause cause;

    /** The time of the night that it is for; null while no night has come. */
    private @Nullable Instant night;

    /** The word of the run that may write here; null while none may. */
    private @Nullable String lease;

    /** Grows while somebody works on it. */
    private long beats;

    private @Nullable Instant beatAt;

    /** How often it was begun and not handed back. */
    private int begun;

    private Instant askedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private String stage;

    @Convert(converter = FactsConverter.class)
    private @Nullable List<Fact> made;

    private double progress;

    @Convert(converter = FactConverter.class)
    private @Nullable Fact reason;

    @Embedded
    private @Nullable TrainedOnColumns trainedOn;

    @Column(name = "training_loss")
    private @Nullable Double loss;

    @Embedded
    private @Nullable TrialColumns trial;

    @Convert(converter = FactConverter.class)
    private @Nullable Fact trialNote;

    private @Nullable Integer modelVersion;

    @Convert(converter = GateConverter.class)
    private @Nullable GateRecord gate;

    @Convert(converter = FactsConverter.class)
    private @Nullable List<Fact> verdict;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected TrainingEntity() {}

    TrainingEntity(long chainId, int chainNumber, TrainingCause cause, Instant askedAt) {
        this.chainId = chainId;
        this.chainNumber = chainNumber;
        this.activeChain = chainId;
        this.state = TrainingState.WAITING;
        this.cause = cause;
        this.askedAt = askedAt;
        this.stage = "waiting";
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long chainId() {
        return chainId;
    }

    TrainingState state() {
        return state;
    }

    TrainingCause cause() {
        return cause;
    }

    /** Makes it serve for a night too, if it serves for none yet. */
    void servesFor(@Nullable Instant time) {
        night = night == null ? time : night;
    }

    /** What of it tells whether somebody works on it. */
    ActiveTraining active() {
        return new ActiveTraining(id(), chainId, state, lease, beats, begun, beatAt == null ? askedAt : beatAt);
    }

    /** Whether it is as it was seen: nobody has taken it up since, nor given a sign of life. */
    boolean isStill(ActiveTraining seen) {
        return state == seen.state() && beats == seen.beats() && Objects.equals(lease, seen.lease());
    }

    /** Begins, or begins anew. */
    void takeUp(Lease by, Instant now) {
        lease = by.word();
        begun++;
        state = TrainingState.RUNNING;
        startedAt = now;
        goesOn("reading the history", 0, now);
    }

    /** Gives it back unfinished, so that it waits as if it had not begun. */
    void handBack() {
        begun--;
        waitAgain();
    }

    /** Lets it wait for somebody to begin it anew. */
    void waitAgain() {
        lease = null;
        state = TrainingState.WAITING;
        startedAt = null;
        stage = state.word();
        progress = 0;
    }

    void trains(ChainHistory of) {
        trainedOn = TrainedOnColumns.of(of);
    }

    void goesOn(String newStage, double newProgress, Instant now) {
        stage = newStage;
        progress = newProgress;
        beats++;
        beatAt = now;
    }

    void wasTried(Trial how) {
        trial = TrialColumns.of(how);
    }

    void wasNotTried(Fact note) {
        trialNote = note;
    }

    void end(Instant now, Fitted fitted, int newVersion, @Nullable GateRecord found, List<Fact> decided) {
        trainedOn = Objects.requireNonNull(trainedOn).counted(fitted.model().rows());
        made = List.of(Fact.of(TrainingKind.FITTED_ON_ALL_DAYS));
        loss = fitted.loss();
        modelVersion = newVersion;
        gate = found;
        verdict = decided;
        progress = 1;
        end(TrainingState.DONE, now);
    }

    void fail(Instant now, Fact why) {
        reason = why;
        end(TrainingState.FAILED, now);
    }

    private void end(TrainingState ended, Instant now) {
        state = ended;
        stage = ended.word();
        endedAt = now;
        activeChain = null;
        lease = null;
    }

    TrainingRecord view(Chain chain) {
        return new TrainingRecord(
                id(),
                chain.code(),
                state,
                cause,
                askedAt,
                startedAt,
                endedAt,
                startedAt == null || endedAt == null
                        ? null
                        : Duration.between(startedAt, endedAt).toMillis() / 1_000.,
                stage,
                progress,
                reason,
                trainedOn == null ? null : trainedOn.view(),
                made,
                loss,
                trial == null ? null : trial.view(),
                trialNote,
                modelVersion,
                gate,
                verdict);
    }
}
