package org.hatchery.exchange.kind;

import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The fields of the API as they are called from within, past the transport only: form, role, receipt and trail hold. */
@NamedInterface(propagate = false)
public interface Acts {
    /** What became of a call: the global id of what it made or changed, or why it was declined. */
    @NamedInterface(propagate = false)
    record Outcome(@Nullable String object, List<UserError> refusals) {
        public boolean isDone() {
            return refusals.isEmpty();
        }
    }

    /** Whether somebody in this role may call the field at all. */
    boolean isOpenTo(String act, Actor actor);

    /** What the schema says of a place below the input, named by a dotted path. */
    ValueForm form(String act, String path);

    /** Reads the input of a call as its field would, without calling it; what is wrong is said to the faults. */
    Map<String, @Nullable Object> read(Call call, Faults faults);

    /** A call under its key. */
    @NamedInterface(propagate = false)
    record Keyed(Call call, String key) {}

    /**
     * Reads and claims with a few commands what these calls, about to be made from this thread, would read and claim one by one.
     *
     * @return their receipts, in their order; null for one whose form is wrong or that has none
     */
    List<@Nullable Receipt> ahead(List<Keyed> calls, Actor actor);

    /** Gives back with one command what was claimed ahead for calls that were not made from this thread since. */
    void giveBackRest();

    /** Calls the field; the same key is the same call, and nobody else's: what an attempt left that was cut is taken over. */
    Outcome call(Call call, String key, Actor actor);
}
