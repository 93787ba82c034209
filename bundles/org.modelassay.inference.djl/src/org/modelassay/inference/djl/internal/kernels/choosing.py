# The next token, and whole passes in one call for decoding.


def step(self, ids: List[int], start: int, cache: Tensor) -> Tensor:
  # The logits of the last position.
  x = self.blocks(self.embed(ids, start), 0, self.layer_count, start, cache)
  return self.last_logits(self.final_norm(x))


def greedy(self, logits: Tensor) -> Tensor:
  # The token with the greatest logit (the lowest id among equals) and the logarithm of its probability.
  return self.greedy_rows(logits)[0]


def greedy_step(self, ids: List[int], start: int, cache: Tensor) -> Tensor:
  return self.greedy(self.step(ids, start, cache))
