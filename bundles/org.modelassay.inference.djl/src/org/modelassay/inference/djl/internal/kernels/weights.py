# Weights as views of mapped files: nothing is read before it is used, nothing is copied unless the format changes.


def map_file(self, path: str, count: int, format: int) -> Tensor:
  # A private mapping of the first count numbers of a file.
  return torch.from_file(path, False, count, dtype=format, layout=None, device=None, pin_memory=False)


def map_tensor(self, file: Tensor, offset: int, shape: List[int]) -> Tensor:
  # offset counts numbers, not bytes.
  count = 1
  for n in shape:
    count = count * n
  return file.narrow(0, offset, count).view(shape)


def from_bytes(self, bytes: Tensor, offset: int, count: int, format: int, shape: List[int]) -> Tensor:
  # For tensors whose place in the file is not a multiple of their element size: one copy.
  part = bytes.narrow(0, offset, count).clone()
  return torch.view_copy(part, dtype=format).view(shape)


def converted(self, x: Tensor, format: int, device: str) -> Tensor:
  return x.to(torch.device(device), format)


def as_is(self, x: Tensor, like: Tensor) -> Tensor:
  # A copy in the format and on the device of another.
  return x.to(like.device, like.dtype, False, True)


def transposed(self, x: Tensor) -> Tensor:
  return x.transpose(0, 1)


def rows(self, x: Tensor, first: int, count: int) -> Tensor:
  return x.narrow(0, first, count)


def room(self, count: int, format: int) -> Tensor:
  # Memory to be filled from outside.
  return torch.empty([count], dtype=format, layout=None, device=None, pin_memory=False)
