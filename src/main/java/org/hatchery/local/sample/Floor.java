package org.hatchery.local.sample;

import java.util.ArrayList;
import java.util.List;

/** Rooms of one carrier that are free at the moment. */
final class Floor {
    private final List<String> free;
    private final Dice dice;

    Floor(List<String> rooms, Dice dice) {
        this.free = new ArrayList<>(rooms);
        this.dice = dice;
    }

    List<String> take(int count) {
        List<String> taken = dice.some(free, count);
        if (taken.size() < count) {
            throw new IllegalStateException("The carrier was planned too small.");
        }
        free.removeAll(taken);
        return taken;
    }

    void giveBack(List<String> rooms) {
        free.addAll(rooms);
    }

    boolean has(int count) {
        return free.size() >= count;
    }
}
