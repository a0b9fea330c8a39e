package org.hatchery;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Counts the commands that the service sends to the database while it answers. */
public class DatabaseCommands implements CommandListener {
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Queue<BsonDocument> searches = new ConcurrentLinkedQueue<>();

    /** The one command by which an act, or a read of personal data, comes into the trail. */
    public static final String TRAIL = "insert audit";

    /** Names of people, which are remembered for a minute: whether an act asks for them depends on what was asked before. */
    private static final String NAMES = "find people";

    /** The commands an act took, each like {@code find carriers}, without its entry in the trail and the names of people. */
    public List<String> during(Runnable act) {
        return withTrail(act).stream()
                .filter(command -> !TRAIL.equals(command) && !NAMES.equals(command))
                .toList();
    }

    /** All commands an act took; what the service does by timer does not count. */
    public List<String> withTrail(Runnable act) {
        heard.clear();
        act.run();
        return List.copyOf(heard);
    }

    /** The searches of pages in an order, as they were sent. */
    public List<BsonDocument> pagesDuring(Runnable act) {
        searches.clear();
        act.run();
        return List.copyOf(searches);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!Thread.currentThread().getName().startsWith("scheduling-")) {
            BsonValue target = event.getCommand().get(event.getCommandName());
            heard.add(event.getCommandName()
                    + (target.isString() ? " " + target.asString().getValue() : ""));
            if (event.getCommand().containsKey("sort") && event.getCommand().containsKey("limit")) {
                searches.add(BsonDocument.parse(event.getCommand().toJson()));
            }
        }
    }
}
