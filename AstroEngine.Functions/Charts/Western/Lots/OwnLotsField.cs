using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Lots.Formulas;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Lots;

/// <summary>Reads <c>formulas</c>: a list of texts such as <c>courage = day ? ascendant + fortune - mars : ascendant + mars - fortune</c>.</summary>
internal static class OwnLotsField
{
    private const string Field = "formulas";
    private const string Form = "a name, = and a formula, such as courage = ascendant + fortune - mars";

    /// <summary>Reads the lots. Mistakes are noted with the reader.</summary>
    public static IReadOnlyList<OwnLot> Read(FieldReader fields)
    {
        var texts = fields.Texts(Field, $"texts: {Form}", OwnLot.Most);
        var lots = new List<OwnLot>();
        foreach (var text in texts ?? [])
        {
            if (ReadOne(fields, text, [.. lots.Select(lot => lot.Name)]) is not { } lot)
            {
                return [];
            }

            lots.Add(lot);
        }

        return lots;
    }

    private static OwnLot? ReadOne(FieldReader fields, string text, IReadOnlyList<string> before)
    {
        var came = new FieldValue(text).Came;
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        if (sign < 0)
        {
            fields.Fail(Field, $"must hold texts: {Form}; one of them was {came}");
            return null;
        }

        var name = text[..sign].Trim(' ');
        if (!OwnLot.IsName(name))
        {
            fields.Fail(Field, $"must name lots by a letter and then at most {OwnLot.LongestName - 1} of a-z, 0-9 and _, and not as formulas name something already, was {new FieldValue(name).Came}");
            return null;
        }

        if (before.Contains(name))
        {
            fields.Fail(Field, $"must name each once, \"{name}\" came twice");
            return null;
        }

        var formula = text[(sign + 1)..].Trim(' ');
        try
        {
            return new OwnLot(name, LotFormula.Parse(formula, before));
        }
        catch (LotFormulaException e)
        {
            fields.Fail(Field, $"must hold formulas that can be read; in that of {name}, at character {e.Position}: {e.Message}");
            return null;
        }
    }
}
