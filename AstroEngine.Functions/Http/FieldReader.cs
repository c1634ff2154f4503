using AstroEngine.Core;
using NodaTime;
using NodaTime.Extensions;

namespace AstroEngine.Functions.Http;

/// <summary>
/// Reads typed fields and collects everything that is wrong with them, so that one answer names it all. Fields that nobody
/// asked for are unknown fields.
/// </summary>
internal sealed class FieldReader(RequestFields fields)
{
    private const int MostErrors = 20;

    private readonly SortedDictionary<string, List<string>> _errors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether nothing wrong was found yet.</summary>
    public bool IsValid => _errors.Count == 0;

    /// <summary>The request, for calculations that are made of others.</summary>
    public RequestFields Request => fields;

    /// <summary>The name that a problem gives a field: names are cut, since anything may come for a name.</summary>
    public static string ErrorName(string name) => new FieldValue(name).Came.Trim('"');

    /// <summary>A value of the route.</summary>
    public string Route(string name) => fields.Route[name];

    /// <summary>What "now" means in the request: the beginning of the minute in which it was asked.</summary>
    /// <param name="clock">Tells the time of requests that are answered at once.</param>
    public Instant Now(TimeProvider clock)
    {
        var asked = fields.AskedAt ?? clock.GetUtcNow().ToInstant();
        return Instant.FromUnixTimeSeconds(Math.DivRem(asked.ToUnixTimeSeconds(), 60).Quotient * 60);
    }

    /// <summary>Whether the field came, with any value but null.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>Whether the field came with exactly this text.</summary>
    public bool Is(string name, string text) => TryGet(name, out var value) && value.Text == text;

    /// <summary>A text, or null when the field is absent or wrong.</summary>
    public string? Text(string name, string allowed)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.Text is null)
        {
            Fail(name, $"must be {allowed}, was {value.Came}");
        }

        return value.Text;
    }

    /// <summary>A number within bounds, or null when the field is absent or wrong.</summary>
    public double? Number(string name, double minimum, double maximum)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        var isNumber = value.TryNumber(out var number);
        if (isNumber && number >= minimum && number <= maximum)
        {
            return number;
        }

        Fail(name, $"must be {(isNumber ? string.Empty : "a number ")}between {minimum} and {maximum}, was {value.Came}");
        return null;
    }

    /// <summary>A number within bounds that must be there; null when it is absent or wrong.</summary>
    public double? RequiredNumber(string name, double minimum, double maximum) =>
        Require(name, $"a number between {minimum} and {maximum}") ? Number(name, minimum, maximum) : null;

    /// <summary>A whole number within bounds, or null when the field is absent or wrong.</summary>
    public int? WholeNumber(string name, int minimum, int maximum)
    {
        if (Number(name, minimum, maximum) is not { } number)
        {
            return null;
        }

        if (number == Math.Floor(number))
        {
            return (int)number;
        }

        Fail(name, $"must be a whole number between {minimum} and {maximum}, was {Came(name)}");
        return null;
    }

    /// <summary>A yes or no; no when the field is absent or wrong.</summary>
    public bool Flag(string name)
    {
        if (!TryGet(name, out var value))
        {
            return false;
        }

        if (value.TryFlag(out var flag))
        {
            return flag;
        }

        Fail(name, $"must be true or false, was {value.Came}");
        return false;
    }

    /// <summary>Notes that a field is missing if it is.</summary>
    /// <returns>Whether it is there.</returns>
    public bool Require(string name, string allowed)
    {
        if (Has(name))
        {
            return true;
        }

        Fail(name, $"is required: {allowed}");
        return false;
    }

    /// <summary>Whether the field came and is a number, for fields that may be something else.</summary>
    public bool IsNumber(string name) => TryGet(name, out var value) && value.TryNumber(out _);

    /// <summary>Whether the field came and is a text.</summary>
    public bool IsText(string name) => TryGet(name, out var value) && value.Text is not null;

    /// <summary>The place of a name in a list of names; 0 when the field is absent or wrong.</summary>
    public int OneOf(string name, IReadOnlyList<string> names)
    {
        if (!TryGet(name, out var value))
        {
            return 0;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == value.Text)
            {
                return i;
            }
        }

        Fail(name, $"must be one of {string.Join(", ", names)}, was {value.Came}");
        return 0;
    }

    /// <summary>A member of an enumeration by its name.</summary>
    public T OneOf<T>(string name, T absent)
        where T : struct, Enum
    {
        if (!TryGet(name, out var value))
        {
            return absent;
        }

        if (value.Text is { } text && Names.TryParse<T>(text, out var member))
        {
            return member;
        }

        Fail(name, $"must be one of {string.Join(", ", Names.All<T>())}, was {value.Came}");
        return absent;
    }

    /// <summary>A list of members of an enumeration, each once and in the order of the enumeration; null when absent or wrong.</summary>
    public IReadOnlyList<T>? ListOf<T>(string name)
        where T : struct, Enum
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (!value.TryList(out var items) || items.Count == 0)
        {
            Fail(name, $"must be a list of {string.Join(", ", Names.All<T>())}, was {value.Came}");
            return null;
        }

        var members = new SortedSet<T>();
        foreach (var item in items)
        {
            if (!Names.TryParse<T>(item, out var member))
            {
                Fail(name, $"must be a list of {string.Join(", ", Names.All<T>())}, one of it was {new FieldValue(item).Came}");
                return null;
            }

            if (!members.Add(member))
            {
                Fail(name, $"must name each once, \"{item}\" came twice");
                return null;
            }
        }

        return [.. members];
    }

    /// <summary>A list of texts; null when the field is absent or wrong.</summary>
    /// <param name="name">The field.</param>
    /// <param name="allowed">What the list holds, in words for messages.</param>
    /// <param name="most">How many texts there may be.</param>
    public IReadOnlyList<string>? Texts(string name, string allowed, int most)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (!value.TryList(out var items) || items.Count == 0)
        {
            Fail(name, $"must be a list with {allowed}; was {value.Came}");
            return null;
        }

        if (items.Count > most)
        {
            Fail(name, $"must have at most {most} entries, was {items.Count}");
            return null;
        }

        return items;
    }

    /// <summary>A list of numbers within bounds, as they came; null when absent or wrong.</summary>
    public IReadOnlyList<double>? Numbers(string name, double minimum, double maximum, int most)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (!value.TryNumbers(out var numbers) || numbers.Count == 0 || numbers.Count > most || numbers.Any(n => !(n >= minimum && n <= maximum)))
        {
            Fail(name, $"must be a list of 1 to {most} numbers between {minimum} and {maximum}, was {value.Came}");
            return null;
        }

        return numbers;
    }

    /// <summary>
    /// A reader of the members of a field that is an object: a JSON object, or in a query parameters such as <c>a.birth_date</c>.
    /// Give it back to <see cref="TakeMembers"/>.
    /// </summary>
    /// <param name="name">The field, which must be there.</param>
    /// <param name="allowed">What it is, in words for messages.</param>
    /// <returns>The reader, or null when the field is missing or wrong.</returns>
    public FieldReader? Members(string name, string allowed)
    {
        var prefix = name + ".";
        var dotted = fields.Values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        _known.UnionWith(dotted);
        var members = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        if (TryGet(name, out var value))
        {
            if (!value.TryMembers(out members))
            {
                Fail(name, $"must be {allowed}, was {value.Came}");
                return null;
            }
        }
        else if (dotted.Count == 0)
        {
            Fail(name, $"is required: {allowed}");
            return null;
        }

        foreach (var key in dotted)
        {
            if (!members.TryAdd(key[prefix.Length..], fields.Values[key]))
            {
                Fail(ErrorName(key), "came twice");
            }
        }

        return new FieldReader(fields with { Values = members });
    }

    /// <summary>Ends the reading of the members of a field: what is wrong with them is wrong with this request.</summary>
    /// <param name="name">The field.</param>
    /// <param name="members">The reader of its members.</param>
    public void TakeMembers(string name, FieldReader members)
    {
        members.NoteUnknown();
        foreach (var (member, messages) in members._errors)
        {
            messages.ForEach(message => Fail($"{name}.{member}", message));
        }
    }

    /// <summary>Notes that a field is wrong.</summary>
    public void Fail(string name, string message)
    {
        if (!_errors.TryGetValue(name, out var messages))
        {
            if (_errors.Count >= MostErrors)
            {
                return;
            }

            _errors[name] = messages = [];
        }

        messages.Add(message);
    }

    /// <summary>What came for a field, in words for an error message.</summary>
    public string Came(string name) => fields.Values.TryGetValue(name, out var value) ? value.Came : "nothing";

    /// <summary>Ends the reading: whatever was not asked for is unknown, and anything wrong becomes a problem.</summary>
    /// <exception cref="ProblemException">Something is wrong with the fields.</exception>
    public void Finish()
    {
        NoteUnknown();
        if (!IsValid)
        {
            throw new ProblemException(Problems.Validation(_errors));
        }
    }

    private void NoteUnknown()
    {
        foreach (var name in fields.Values.Keys)
        {
            if (!_known.Contains(name))
            {
                Fail(ErrorName(name), $"is not a field of this request; the fields are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
            }
        }
    }

    private bool TryGet(string name, out FieldValue value)
    {
        _known.Add(name);
        return fields.Values.TryGetValue(name, out value) && !value.IsNull;
    }
}
