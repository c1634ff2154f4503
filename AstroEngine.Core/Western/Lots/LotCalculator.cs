using AstroEngine.Core.Western.Lots.Formulas;

namespace AstroEngine.Core.Western.Lots;

/// <summary>Computes lots from the values of a chart, into them.</summary>
public static class LotCalculator
{
    /// <summary>Computes the sixteen lots. Without twelve houses, those that ask for houses are left out.</summary>
    /// <param name="values">The values.</param>
    public static void Compute(LotValues values)
    {
        foreach (var definition in LotDefinitions.Span)
        {
            if (values.HasHouses || !definition.NeedsHouses)
            {
                values.Put(LotTerm.FirstLot + (int)definition.Lot, definition.Of(values.Sect).Evaluate(values.Degrees, values.Sect));
            }
        }
    }

    /// <summary>Computes own lots, in their order, after the sixteen.</summary>
    /// <param name="values">The values, made for so many own lots.</param>
    /// <param name="own">The own lots.</param>
    public static void Compute(LotValues values, IReadOnlyList<OwnLot> own)
    {
        for (var i = 0; i < own.Count; i++)
        {
            values.Put(LotTerm.FirstOwn + i, own[i].Formula.Evaluate(values.Degrees, values.Sect));
        }
    }
}
