using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.DurableTask;

namespace AstroEngine.LocalHost.Durable.History;

/// <summary>Turns histories and messages into the text that is stored.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Episode))]
[JsonSerializable(typeof(HistoryEvent))]
[JsonSerializable(typeof(TaskFailureDetails))]
internal sealed partial class HistoryJson : JsonSerializerContext
{
    /// <summary>Writes a message.</summary>
    public static string Write(HistoryEvent message) => JsonSerializer.Serialize(message, Default.HistoryEvent);

    /// <summary>Reads a message.</summary>
    public static HistoryEvent ReadEvent(string text) => JsonSerializer.Deserialize(text, Default.HistoryEvent)!;

    /// <summary>Writes an episode.</summary>
    public static string Write(Episode episode) => JsonSerializer.Serialize(episode, Default.Episode);

    /// <summary>Reads an episode.</summary>
    public static Episode ReadEpisode(string text) => JsonSerializer.Deserialize(text, Default.Episode)!;

    /// <summary>Writes a failure.</summary>
    public static string Write(TaskFailureDetails failure) => JsonSerializer.Serialize(failure, Default.TaskFailureDetails);

    /// <summary>Reads a failure.</summary>
    public static TaskFailureDetails ReadFailure(string text) => JsonSerializer.Deserialize(text, Default.TaskFailureDetails)!;
}
