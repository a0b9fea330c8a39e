package org.hatchery.lists;

import java.util.List;
import org.hatchery.shared.Sentence;

/**
 * A list of the contract that can be taken out.
 *
 * @param operation its name in {@code frontend-contract}
 * @param title what its entries are called
 */
public record TakenList(String operation, Sentence title, List<ListColumn> columns) {}
