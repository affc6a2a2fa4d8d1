package org.committeepapers.measure;

/// What happened: a sum or count over the events of an extract, for which it needs a file of it that was sent
/// for the end of the period, or later. Which events fall into the scope's period is for `during` to say, which of
/// these count for `counts`.
public abstract class Flow<T extends Record> extends Base<T> {

    protected Flow(Definition definition, Class<T> type, Quantity<T> quantity) {
        super(definition, type, quantity);
    }

    /// Whether an event falls into the scope's period. No rule of counting leaves out one of another time: it is no
    /// part
    /// of the figure.
    protected boolean during(T event, Scope scope) {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        return scope.untold(type())
                .orElseGet(() -> over(
                        scope.facts(type()).stream()
                                .filter(event -> during(event, scope))
                                .toList(),
                        scope));
    }
}
