using System.Buffers;
using System.Text.Json;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>What a job says besides its items: the calculation, the zodiac, the shared fields, the webhook.</summary>
/// <param name="catalog">The calculations.</param>
/// <param name="webhooks">Whether and where webhooks may go.</param>
internal sealed class BulkHeader(CalculationCatalog catalog, WebhookSettings webhooks)
{
    private const string CalculationName = "calculation";
    private const string ZodiacName = "zodiac";

    // A job of one chart has no URL that names it; so did the systems that this one replaces.
    private const string UsualZodiac = "lahiri";
    private const string OptionsName = "options";
    private const int MaximumDepth = 16;

    private static readonly string[] Names = [CalculationName, CallbackUrlField.Name, "items", OptionsName, ZodiacName];

    private readonly HashSet<string> _began = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldValue> _fields = new(StringComparer.Ordinal);
    private Dictionary<string, FieldValue> _options = new(StringComparer.Ordinal);

    /// <summary>Whether the options came in the query.</summary>
    public bool IsFromQuery { get; private set; }

    /// <summary>The name of the calculation, once it was found valid.</summary>
    public string Calculation => _fields[CalculationName].Text!;

    /// <summary>The zodiac, or null for a calculation that has none.</summary>
    public string? Zodiac => TextOf(ZodiacName);

    /// <summary>The webhook, or null.</summary>
    public string? CallbackUrl => TextOf(CallbackUrlField.Name);

    /// <summary>The shared fields as a JSON object.</summary>
    public JsonElement Options { get; private set; } = JsonElement.Parse("{}");

    /// <summary>The header of a job of one item; without a zodiac it is lahiri.</summary>
    public static BulkHeader OfOne(
        CalculationCatalog catalog, WebhookSettings webhooks, string calculation, IReadOnlyDictionary<string, FieldValue> fields)
    {
        var header = new BulkHeader(catalog, webhooks);
        foreach (var (name, value) in fields)
        {
            header._fields[name] = value;
        }

        header._fields[CalculationName] = FieldValue.OfText(calculation);
        if (catalog.Get(calculation).NeedsZodiac)
        {
            header._fields.TryAdd(ZodiacName, FieldValue.OfText(UsualZodiac));
        }

        return header;
    }

    /// <summary>Reads all from a query, where whatever is not the job's own is an option.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public void SetQuery(IQueryCollection query)
    {
        IsFromQuery = true;
        foreach (var (name, values) in query)
        {
            if (name == RequestReader.KeyParameter)
            {
                continue;
            }

            var value = new FieldValue(string.Join(',', values!));
            if (name is CalculationName or ZodiacName or CallbackUrlField.Name)
            {
                _fields[name] = value;
            }
            else if (name is OptionsName or "items")
            {
                throw new ProblemException(Problems.Validation(name, "is no query parameter: each option is a parameter of its own, and each line of the body an item"));
            }
            else
            {
                _options[name] = value;
            }
        }

        var json = new ArrayBufferWriter<byte>();
        JsonWriting.Write(json, _options, static (writer, options) =>
        {
            writer.WriteStartObject();
            foreach (var (name, value) in options)
            {
                writer.WriteString(name, value.Text);
            }

            writer.WriteEndObject();
        });
        Options = JsonElement.Parse(json.WrittenSpan);
    }

    /// <summary>Says that a field of a JSON body begins.</summary>
    /// <exception cref="ProblemException">It came before, or it is no field of a job.</exception>
    public void Begin(string name, bool isItems)
    {
        if (!isItems && !Names.Contains(name))
        {
            throw new ProblemException(Problems.Validation(
                FieldReader.ErrorName(name), $"is not a field of this request; the fields are {string.Join(", ", Names)}"));
        }

        if (!_began.Add(name))
        {
            throw new ProblemException(Problems.Validation(name, "came twice"));
        }
    }

    /// <summary>Takes a field of a JSON body.</summary>
    /// <exception cref="JsonException">Its value is no JSON.</exception>
    /// <exception cref="ProblemException">It is not what it must be.</exception>
    public void Set(string name, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaximumDepth });
        UnicodeText.Require(reader);
        var value = new FieldValue(JsonElement.ParseValue(ref reader));
        if (name != OptionsName)
        {
            _fields[name] = value;
            return;
        }

        _options = ReadOptions(json);
        Options = JsonElement.Parse(json);
    }

    /// <summary>Refuses what cannot become right any more, as soon as the items begin.</summary>
    /// <exception cref="ProblemException">A field is wrong.</exception>
    public void CheckWhatIsKnown()
    {
        if (_fields.ContainsKey(CalculationName))
        {
            var calculation = FindCalculation();
            if (!calculation.NeedsZodiac || _fields.ContainsKey(ZodiacName))
            {
                Validate();
            }
        }
    }

    /// <summary>Checks everything.</summary>
    /// <returns>The calculation.</returns>
    /// <exception cref="ProblemException">A field is wrong or missing.</exception>
    public CalculationEntry Validate()
    {
        var calculation = FindCalculation();
        var route = new Dictionary<string, string>(StringComparer.Ordinal);
        if (calculation.NeedsZodiac)
        {
            route[ZodiacName] = RequireText(ZodiacName, "tropical or an ayanamsa such as lahiri (GET /zodiacs lists them all)");
        }
        else if (_fields.ContainsKey(ZodiacName))
        {
            throw new ProblemException(Problems.Validation(ZodiacName, $"is not a field of {calculation.Name}, which has no zodiac"));
        }

        CheckCallback();
        calculation.ValidateOptions(new RequestFields(_options, route));
        return calculation;
    }

    /// <summary>Reads a JSON text.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadText(ReadOnlySpan<byte> json, out string text)
    {
        text = string.Empty;
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                return false;
            }

            text = reader.GetString()!;
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private CalculationEntry FindCalculation()
    {
        var name = RequireText(CalculationName, $"one of {catalog.Allowed}");
        return catalog.Find(name) ?? throw new ProblemException(Problems.Validation(
            CalculationName, $"must be one of {catalog.Allowed}, was {_fields[CalculationName].Came}"));
    }

    private string RequireText(string name, string allowed)
    {
        if (!_fields.TryGetValue(name, out var value) || value.IsNull)
        {
            throw new ProblemException(Problems.Validation(name, $"is required: {allowed}"));
        }

        return value.Text ?? throw new ProblemException(Problems.Validation(name, $"must be {allowed}, was {value.Came}"));
    }

    private void CheckCallback()
    {
        if (_fields.TryGetValue(CallbackUrlField.Name, out var value))
        {
            var reader = new FieldReader(new RequestFields(
                new Dictionary<string, FieldValue> { [CallbackUrlField.Name] = value }, new Dictionary<string, string>()));
            CallbackUrlField.Read(reader, webhooks);
            reader.Finish();
        }
    }

    private string? TextOf(string name) => _fields.TryGetValue(name, out var value) ? value.Text : null;

    private static Dictionary<string, FieldValue> ReadOptions(ReadOnlySpan<byte> json)
    {
        var element = JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = MaximumDepth });
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ProblemException(Problems.Validation(OptionsName, $"must be an object of fields, was {new FieldValue(element).Came}"));
        }

        var options = new Dictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (var option in element.EnumerateObject())
        {
            if (!options.TryAdd(option.Name, new FieldValue(option.Value)))
            {
                throw new ProblemException(Problems.Validation(OptionsName, $"holds {FieldReader.ErrorName(option.Name)} twice"));
            }
        }

        return options;
    }
}
