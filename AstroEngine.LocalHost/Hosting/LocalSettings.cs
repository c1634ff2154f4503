using System.Text.Json;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>Reads the values of local.settings.json, which stand in for the app settings of Azure. The file is optional.</summary>
internal static class LocalSettings
{
    private const string FileName = "local.settings.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the file of a directory.</summary>
    /// <returns>The values; <c>__</c> in a name separates sections, as in environment variables.</returns>
    /// <exception cref="LocalHostStartException">The file is there, but not usable.</exception>
    public static Dictionary<string, string?> Read(string directory)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            return settings;
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw new LocalHostStartException($"{path} is not a JSON object.");
            }

            if (root.TryGetProperty("IsEncrypted", out var encrypted) && encrypted.ValueKind == JsonValueKind.True)
            {
                throw new LocalHostStartException($"{path} is encrypted, which AstroEngine.LocalHost cannot read. Run: func settings decrypt");
            }

            if (root.TryGetProperty("Values", out var values) && values.ValueKind == JsonValueKind.Object)
            {
                foreach (var value in values.EnumerateObject())
                {
                    settings[value.Name.Replace("__", ":", StringComparison.Ordinal)] = Text(path, value);
                }
            }

            ReadHost(path, root, settings);
        }
        catch (JsonException error)
        {
            throw new LocalHostStartException($"{path} is not valid JSON: {error.Message}", error);
        }

        return settings;
    }

    /// <summary>Core Tools read some settings of the host itself from <c>Host</c>; <c>Host:CORS</c> and <c>Host:CORSCredentials</c> are heeded here.</summary>
    private static void ReadHost(string path, JsonElement root, Dictionary<string, string?> settings)
    {
        if (root.TryGetProperty("Host", out var host) && host.ValueKind == JsonValueKind.Object)
        {
            foreach (var value in host.EnumerateObject().Where(v => v.Name.StartsWith("CORS", StringComparison.OrdinalIgnoreCase)))
            {
                settings.TryAdd("Host:" + value.Name, Text(path, value));
            }
        }
    }

    private static string Text(string path, JsonProperty value) => value.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
        ? throw new LocalHostStartException($"{path}: the value of {value.Name} is not a string.")
        : value.Value.ToString();
}
