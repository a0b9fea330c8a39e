package org.hatchery;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives {@link Draws} to every property that asks for some. */
public class DrawsProvider implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Draws.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parts) {
        return Set.of(Draws.of(Draws.USUAL));
    }
}
