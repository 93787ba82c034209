/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.CompletionRequest.LogProbabilityDetail;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelOptions;
import org.modelassay.inference.completion.TextModelReference.Endpoint;
import org.modelassay.inference.completion.TokenLogProbability;

class CompletionServerTest {

    private static Stories stories;
    private static CompletionServer server;

    @BeforeAll
    static void open() throws Exception {
        stories = new Stories();
        server = CompletionServer.start(stories.model, new ServerOptions(0, "stories", 2, 16, 256));
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (stories != null) {
            stories.close();
        }
    }

    private static TextModel client() throws Exception {
        return new TextModels(Map.of()).open(new Endpoint(server.address(), "stories"), TextModelOptions.DEFAULT,
                Cancellation.never());
    }

    @Test
    void givesTheSameThroughTheProtocolAsDirectly() throws Exception {
        try (TextModel client = client()) {
            for (CompletionRequest request : List.of(CompletionRequest.greedy(new Prompt.Text("Once upon a time"), 40),
                    CompletionRequest.sampled(new Prompt.Text("One day"), 3, 20, 0.8, 11),
                    CompletionRequest.greedy(new Prompt.Text("Lily"), 12).stoppingAt(List.of("."))
                            .with(new LogProbabilityDetail(true, 2)))) {
                assertThat(client.complete(request, Cancellation.never()).choices())
                        .usingRecursiveComparison().withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1,
                                Double.class)
                        .isEqualTo(stories.model.complete(request, Cancellation.never()).choices());
            }
        }
    }

    @Test
    void scoresTheSameThroughTheProtocolAsDirectly() throws Exception {
        try (TextModel client = client()) {
            ScoredText direct = stories.model.score("Once upon a time", ", there was a dog.", Cancellation.never());
            ScoredText asked = client.score("Once upon a time", ", there was a dog.", Cancellation.never());
            assertThat(asked.tokens()).extracting(TokenLogProbability::token)
                    .isEqualTo(direct.tokens().stream().map(TokenLogProbability::token).toList());
            assertThat(asked.sum()).isCloseTo(direct.sum(), within(1e-4));
        }
    }

    /** Both ways of asking agree about whether greedy decoding writes the text, here its own and another one. */
    @Test
    void saysThroughTheProtocolWhatGreedyDecodingWouldWrite() throws Exception {
        try (TextModel client = client()) {
            String written = client.complete(CompletionRequest.greedy(new Prompt.Text("Once upon a time"), 20),
                    Cancellation.never()).choices().getFirst().text();
            assertThat(client.score("Once upon a time", written, Cancellation.never()).greedy()).isTrue();
            assertThat(client.score("Once upon a time", " zebra", Cancellation.never()).greedy()).isFalse();
        }
    }

    /** A client of another language and library, which knows the protocol only. */
    @Test
    void answersAClientThatIsNotOurs(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("client.py"), """
                import json, sys, urllib.error, urllib.request
                base = sys.argv[1]
                def post(path, **body):
                    request = urllib.request.Request(base + path, json.dumps(body).encode(),
                                                     {'Content-Type': 'application/json'})
                    return urllib.request.urlopen(request)
                def refused(path, **body):
                    try:
                        post(path, **body)
                    except urllib.error.HTTPError as e:
                        return e.code, json.load(e)['error']['message']
                models = json.load(urllib.request.urlopen(base + '/models'))
                assert [m['id'] for m in models['data']] == ['stories'], models
                one = json.load(post('/completions', model='stories', prompt='Once upon a time', max_tokens=10,
                                     temperature=0, logprobs=2))
                choice = one['choices'][0]
                assert choice['text'].startswith(', there was a'), choice
                assert choice['finish_reason'] == 'length' and one['usage']['completion_tokens'] == 10
                assert ''.join(choice['logprobs']['tokens']) == choice['text']
                assert len(choice['logprobs']['token_logprobs']) == 10
                assert all(l <= 0 for l in choice['logprobs']['token_logprobs'])
                three = json.load(post('/completions', prompt=['A', 'B'], n=3, max_tokens=4, temperature=1.0, seed=3))
                assert [c['index'] for c in three['choices']] == [0, 1, 2, 3, 4, 5]
                again = json.load(post('/completions', prompt=['A', 'B'], n=3, max_tokens=4, temperature=1.0, seed=3))
                assert again['choices'] == three['choices']
                text, done = '', False
                for line in post('/completions', prompt='Once upon a time', max_tokens=10, temperature=0, stream=True):
                    line = line.decode().strip()
                    if line == 'data: [DONE]':
                        done = True
                    elif line:
                        text += json.loads(line.removeprefix('data: '))['choices'][0]['text']
                assert done and text == choice['text'], text
                assert refused('/completions', model='other', prompt='x')[0] == 404
                assert refused('/completions', prompt='x', temperature=-1)[0] == 400
                assert refused('/completions', prompt='x', max_tokens='many')[0] == 400
                assert refused('/completions', prompt=[1, 2])[0] == 400
                code, message = refused('/chat/completions', messages=[{'role': 'user', 'content': 'x'}])
                assert code == 400 and 'chat template' in message, message
                print('passed')
                """);
        Process process;
        try {
            process = new ProcessBuilder("python3", "-I", script.toString(), server.address().toString())
                    .redirectErrorStream(true).start();
        } catch (IOException _) {
            process = Assumptions.abort("python3 is not installed");
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).isEqualTo("passed\n");
    }

    @Test
    void refusesWhatAWebPageOrAnotherNameSends() throws Exception {
        assertThat(raw("GET /v1/models HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")).contains(" 403 ");
        assertThat(raw("GET /v1/models HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                + "Connection: close\r\n\r\n")).contains(" 403 ");
        assertThat(raw("GET /v1/models HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains(" 200 ");
        assertThat(raw("POST /v1/completions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n"
                + "Connection: close\r\n\r\n{\"a")).contains(" 400 ");
        assertThat(raw("GET /v1/other HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).contains(" 404 ");
        assertThat(raw("GET /v1/completions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 405 ");
    }

    private static String raw(String request) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
