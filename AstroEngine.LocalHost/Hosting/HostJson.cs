using System.Text.Json;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// Reads host.json into settings under <c>AzureFunctionsJobHost:</c>, so that app settings can override them as on Azure.
/// </summary>
internal static class HostJson
{
    /// <summary>The section that host.json is read into.</summary>
    public const string Section = "AzureFunctionsJobHost";

    private const string FileName = "host.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the file of a directory.</summary>
    /// <exception cref="LocalHostStartException">There is no file, it is not JSON, or its version is not 2.0.</exception>
    public static Dictionary<string, string?> Read(string directory)
    {
        var path = Path.Combine(directory, FileName);
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new LocalHostStartException($"{path} is not a JSON object.");
            }

            Flatten(Section, document.RootElement, settings);
        }
        catch (JsonException error)
        {
            throw new LocalHostStartException($"{path} is not valid JSON: {error.Message}", error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new LocalHostStartException($"There is no {path}. A functions app needs one, at least {{ \"version\": \"2.0\" }}.", error);
        }

        var version = settings.GetValueOrDefault(Section + ":version");
        return version switch
        {
            "2.0" => settings,
            null or "" => throw new LocalHostStartException($"{path} lacks the required property \"version\": \"2.0\"."),
            _ => throw new LocalHostStartException($"{path} has the version \"{version}\"; the only valid one is \"2.0\"."),
        };
    }

    private static void Flatten(string key, JsonElement value, Dictionary<string, string?> settings)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Flatten($"{key}:{property.Name}", property.Value, settings);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Flatten($"{key}:{index++}", item, settings);
                }

                break;
            default:
                settings[key] = value.ToString();
                break;
        }
    }
}
