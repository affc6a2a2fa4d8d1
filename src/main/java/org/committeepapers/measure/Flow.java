package org.committeepapers.measure;

/// What happened: a sum or count over the events of an extract, for which it needs any file of it.
public abstract class Flow<T extends Record> extends Base<T> {

    protected Flow(Definition definition, Class<T> type, Quantity<T> quantity) {
        super(definition, type, quantity);
    }

    /// Whether an event falls into what the scope asks about, e.g. into its period. Of those that do, a rule of
    /// counting may leave some out.
    protected boolean falls(T event, Scope scope) {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        return scope.month().has(type())
                ? over(
                        scope.facts(type()).stream()
                                .filter(event -> falls(event, scope))
                                .toList(),
                        scope)
                : NotSent.figure(type());
    }
}
