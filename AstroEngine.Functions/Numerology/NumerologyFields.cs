using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Numerology;

/// <summary>Reads the fields of numerology, which depend on the scheme.</summary>
internal static class NumerologyFields
{
    /// <summary>The field of the scheme, which the path gives.</summary>
    public const string Scheme = "scheme";

    private const string Method = "method";
    private const string Name = "name";
    private const string BirthDate = "birth_date";

    /// <summary>The schemes as paths name them.</summary>
    public static IReadOnlyList<string> Schemes { get; } =
        [.. AstroEngine.Core.Names.All<NumerologyScheme>().Select(name => name.Replace('_', '-'))];

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static NumerologyRequest Read(FieldReader fields)
    {
        NumerologyRequest? request = ReadScheme(fields) switch
        {
            NumerologyScheme.Chaldean => ReadChaldean(fields),
            NumerologyScheme.Pythagorean => ReadPythagorean(fields),
            _ => ReadLoShu(fields),
        };
        fields.Finish();
        return request!;
    }

    private static NumerologyScheme ReadScheme(FieldReader fields)
    {
        var allowed = $"one of {string.Join(", ", Schemes)}";
        if (!fields.Has(Scheme))
        {
            throw new ProblemException(Problems.Validation(Scheme, $"is required: {allowed}, in the path or as a field"));
        }

        // Both spellings: paths have hyphens, values in JSON underscores.
        var text = fields.Text(Scheme, allowed)?.Replace('-', '_');
        if (text is not null && AstroEngine.Core.Names.TryParse<NumerologyScheme>(text, out var scheme))
        {
            return scheme;
        }

        // Which fields belong to the request is not known without the scheme: it is the one mistake to tell.
        throw new ProblemException(Problems.Validation(Scheme, $"must be {allowed}, was {fields.Came(Scheme)}"));
    }

    private static ChaldeanRequest? ReadChaldean(FieldReader fields)
    {
        var method = fields.OneOf(Method, ChaldeanMethod.LetterSum);
        var name = NameField.ReadRequired(fields, Name, countsDigits: true);
        var tagline = NameField.Read(fields, "tagline", countsDigits: true);
        var birth = DateField.Read(fields, BirthDate);
        var founding = DateField.Read(fields, "founding_date");
        return name is null ? null : new ChaldeanRequest(method, name, tagline, birth, founding);
    }

    private static PythagoreanRequest? ReadPythagorean(FieldReader fields)
    {
        var method = fields.OneOf(Method, PythagoreanMethod.ByPart);
        var y = fields.OneOf("y", LetterY.Sounded);
        var name = NameField.ReadRequired(fields, Name, countsDigits: false);
        var birth = DateField.ReadRequired(fields, BirthDate);
        var at = DateField.Read(fields, "at");
        return name is null || birth is null ? null : new PythagoreanRequest(method, y, name, birth.Value, at);
    }

    private static LoShuRequest? ReadLoShu(FieldReader fields)
    {
        const string gender = "gender";
        var birth = DateField.ReadRequired(fields, BirthDate);
        fields.Require(gender, $"one of {string.Join(", ", AstroEngine.Core.Names.All<Gender>())}, for the Kua number");
        var who = fields.OneOf(gender, Gender.Male);
        var start = fields.OneOf("year_start", KuaYearStart.January);
        return birth is null ? null : new LoShuRequest(birth.Value, who, start);
    }
}
