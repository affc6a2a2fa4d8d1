package org.committeepapers.measure;

/// What happened: a sum or count over the events of an extract, for which it needs any file of it. Which events fall
/// into the scope's period is for `counts` to say.
public abstract class Flow<T extends Record> extends Base<T> {

    protected Flow(Definition definition, Class<T> type, Quantity<T> quantity) {
        super(definition, type, quantity);
    }

    @Override
    public Figure of(Scope scope) {
        return scope.month().has(type()) ? over(scope.facts(type()), scope) : NotSent.figure(type());
    }
}
