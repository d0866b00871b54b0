package io.levain.training;

import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.models.KeptModel;
import io.levain.models.ModelArchive;
import io.levain.models.ModelChoice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of trainings. Each step is a transaction of its own, so that others see how far a training is. */
@Service
class TrainingRecords {

    private final TrainingEntities trainings;
    private final EpochEntities epochs;
    private final ModelArchive models;
    private final ModelChoice choice;
    private final Catalog catalog;
    private final Clock clock;

    TrainingRecords(
            TrainingEntities trainings,
            EpochEntities epochs,
            ModelArchive models,
            ModelChoice choice,
            Catalog catalog,
            Clock clock) {
        this.trainings = trainings;
        this.epochs = epochs;
        this.models = models;
        this.choice = choice;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Changes the record of a training that runs.
     *
     * @throws LeaseLost if this run has lost it
     */
    @Transactional
    public void change(Lease lease, Consumer<TrainingEntity> change) {
        change.accept(trainings.held(lease));
    }

    /**
     * Notes how far a training is, which shows that somebody works on it.
     *
     * @throws LeaseLost if this run has lost it
     */
    @Transactional
    public void note(Lease lease, String stage, double progress, List<EpochRecord> ended) {
        trainings.held(lease).goesOn(stage, progress, clock.instant());
        epochs.saveAll(ended.stream()
                .map(epoch -> new EpochEntity(lease.training(), epoch))
                .toList());
    }

    /**
     * Keeps the model of a training that ended well, puts in use what the gate decided, and gives the version; all of it,
     * or nothing.
     *
     * @throws LeaseLost if this run has lost it
     */
    @Transactional
    public int end(Lease lease, Fitted fitted, Judgement judgement) {
        TrainingEntity training = trainings.held(lease);
        KeptModel made = models.keep(fitted.ofTraining(lease.training(), training.chainId()));
        List<Fact> found = new Verdict(judgement, made.version()).facts();
        OptionalInt chosen = choice.settle(made, judgement.ruling(found));
        List<Fact> verdict = chosen.isPresent() ? Verdict.heldBack(chosen.getAsInt()) : found;
        training.end(clock.instant(), fitted, made.version(), judgement.record(made.version()), verdict);
        return made.version();
    }

    /** The trainings of a chain, the latest first. */
    @Transactional(readOnly = true)
    public List<TrainingRecord> list(Chain chain, int most) {
        return trainings.findAllByChainIdOrderByChainNumberDesc(chain.id(), Limit.of(most)).stream()
                .map(training -> training.view(chain))
                .toList();
    }

    /**
     * The training of that number.
     *
     * @throws Refused if there is none
     */
    @Transactional(readOnly = true)
    public TrainingRecord get(long id) {
        TrainingEntity training = trainings
                .findById(id)
                .orElseThrow(
                        () -> Refused.because(TrainingFailure.UNKNOWN_TRAINING).about("training", id));
        return training.view(catalog.findChain(training.chainId()).orElseThrow());
    }

    /** How the loss fell in a training, in the order in which it did. */
    @Transactional(readOnly = true)
    public List<EpochRecord> epochs(long id) {
        return epochs.findAllByTrainingIdOrderById(id).stream()
                .map(EpochEntity::view)
                .toList();
    }

    /** Those that wait or run, of all chains, who has waited longest first. */
    @Transactional(readOnly = true)
    public List<ActiveTraining> active() {
        return trainings.findAllByActiveChainIsNotNullOrderByAskedAtAscIdAsc().stream()
                .map(TrainingEntity::active)
                .toList();
    }

    /** The latest training of a chain that has ended, well or not. */
    @Transactional(readOnly = true)
    public Optional<TrainingRecord> lastEnded(Chain chain) {
        return trainings
                .findFirstByChainIdAndStateInOrderByChainNumberDesc(
                        chain.id(), Set.of(TrainingState.DONE, TrainingState.FAILED))
                .map(training -> training.view(chain));
    }
}
