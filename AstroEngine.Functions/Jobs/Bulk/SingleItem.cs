using System.Buffers;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Webhooks;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Makes a job of one request: its zodiac and callback URL go to the job, the other fields are the item.</summary>
internal static class SingleItem
{
    private const string ZodiacName = "zodiac";

    /// <summary>Splits a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request: it is checked whole, so that its job cannot fail for it.</exception>
    public static (BulkHeader Header, ReadOnlyMemory<byte> Item) Split(
        CalculationCatalog catalog, WebhookSettings webhooks, string calculation, RequestFields fields)
    {
        var ofJob = fields.Values.Where(field => IsOfJob(field.Key)).ToDictionary();
        var header = BulkHeader.OfOne(catalog, webhooks, calculation, ofJob);
        var entry = header.Validate();
        var values = fields.Values.Where(field => !IsOfJob(field.Key)).ToDictionary();
        var route = new Dictionary<string, string>(StringComparer.Ordinal);
        if (header.Zodiac is { } text)
        {
            route[ZodiacName] = text;
        }

        entry.Validate(new RequestFields(values, route));
        var item = new ArrayBufferWriter<byte>();
        JsonWriting.Write(item, values, static (json, all) =>
        {
            json.WriteStartObject();
            foreach (var (name, value) in all)
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        });
        return (header, item.WrittenMemory);
    }

    private static bool IsOfJob(string field) => field is ZodiacName or CallbackUrlField.Name;
}
