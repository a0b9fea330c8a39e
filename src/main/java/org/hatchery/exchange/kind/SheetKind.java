package org.hatchery.exchange.kind;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Kind of list that a business takes in as a sheet (表格种类): its columns, and what a row asks of the API. */
@NamedInterface(propagate = false)
public interface SheetKind {
    /** Names it in addresses and answers, such as {@code TENANTS}. */
    String key();

    Sentence title();

    /** Field of the API that takes a row. */
    String act();

    /** Field of the API that takes this row, where rows ask for several things. */
    default String act(SheetRow row) {
        return act();
    }

    /** Field of the API of whose input a column tells, where rows ask for several things; null for words of the list itself. */
    default @Nullable String actOf(String column) {
        return act();
    }

    List<SheetColumn> columns();

    /**
     * Whose list this is.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope
     */
    SheetPlace place(String id, Actor actor);

    /**
     * What a client would send for this row, without the idempotency key.
     *
     * @throws Rejection where something that the row names is not there
     */
    Map<String, Object> input(SheetRow row, Actor actor);

    /**
     * What stands in the list already, by the keys of its columns, for a file that is filled in further; none where a list is
     * only added to.
     */
    default List<Map<String, String>> rows(String place, Actor actor) {
        return List.of();
    }

    /** The same with words of this language where what stands there is said in words. */
    default List<Map<String, String>> rows(String place, Actor actor, Locale language) {
        return rows(place, actor);
    }

    /** Whether such a file has rows below what stands there already, for what is new. */
    default boolean isAddedTo() {
        return false;
    }

    /** Whether a row says what is so anyhow, as most rows of a file do that is filled in further: nothing is asked for it. */
    default boolean isSoAnyhow(SheetRow row, Actor actor) {
        return false;
    }

    /** Lists that stand on further sheets of the same file, by the keys of their kinds: the global id of whose each is. */
    default Map<String, String> beside(String place, Actor actor) {
        return Map.of();
    }

    /** How a cell of such a file looks where it is not as its column says, because rows are of several kinds. */
    default ValueForm cell(String column, Map<String, String> row, ValueForm usual) {
        return usual;
    }

    /**
     * List of the input in which each row of the file is one entry, where the file as a whole is one request: all of its rows
     * are taken, or none. Null where each row is a request of its own.
     */
    default @Nullable String entries() {
        return null;
    }

    /**
     * What a client would send for such a file, its entries in the order of the rows.
     *
     * @throws Rejection where something that the rows name is not there
     */
    default Map<String, Object> input(List<SheetRow> rows, Actor actor) {
        throw new UnsupportedOperationException("Each row is a request of its own.");
    }

    /** Columns that nobody types in a file that is filled in further, such as a version. */
    default Set<String> locked() {
        return Set.of();
    }

    /** Whether the input has to do with how things are at the moment, such as a version. */
    default boolean isOfTheMoment() {
        return false;
    }

    /**
     * What a row must not share with another, lest they depend on each other, such as whom it is of; rows that share nothing
     * may be taken, and taken back, with one write of what they have in common. Empty where each is settled by itself.
     */
    default Set<String> apart(SheetRow row) {
        return Set.of();
    }

    /**
     * Reads with a few commands what the field looks at row by row, for rows that share nothing and are about to be taken
     * together.
     *
     * @param rows each with the receipt under which it is asked for
     */
    default void lookAhead(Map<SheetRow, Receipt> rows) {}

    /**
     * Says what the field would decline this for, without any effect; what only acting can tell, such as what an earlier
     * row of the same sheet takes away, is told when it is taken.
     *
     * @param read the input in its one form, as the field gets it
     */
    void check(Map<String, @Nullable Object> read, Actor actor, Faults faults);

    /**
     * What takes back what a row brought about, when nothing has happened to it since.
     *
     * @param made global id of it
     * @param row what stood in the row
     * @throws Rejection with why it stays
     */
    Call undo(String made, SheetRow row, Actor actor);

    /**
     * The same for a kind whose rows may have been on record before.
     *
     * @param since when somebody decided to take rows of the list
     */
    default Call undo(String made, SheetRow row, Instant since, Actor actor) {
        return undo(made, row, actor);
    }
}
