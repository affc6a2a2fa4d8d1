package org.committeepapers.measure;

import org.committeepapers.staging.Snapshot;

/// How things stood at the scope's month's end: a sum or count over a snapshot extract. It needs the extract of that
/// month; one that was not sent is no figure.
public abstract class Stock<T extends Record & Snapshot> extends Base<T> {

    protected Stock(Definition definition, Class<T> type, Quantity<T> quantity) {
        super(definition, type, quantity);
    }

    @Override
    public Figure of(Scope scope) {
        return scope.month().sent(type(), scope.at())
                ? over(scope.stock(type()), scope)
                : NotSent.figure(type(), scope.at());
    }
}
